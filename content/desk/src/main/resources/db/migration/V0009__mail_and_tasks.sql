-- Letters wait here, written in the transaction of what causes them, until a server takes them.
create table desk.mail (
  id              uuid primary key,
  recipient       text not null,
  subject         text not null,
  -- Empty once a letter with a token has left or can't leave any more.
  text            text not null,
  html            text not null,
  kind            text not null,
  language        text not null,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  attempts        integer not null default 0,
  -- Null when there is nothing left to try.
  next_try        timestamptz,
  sent_at         timestamptz,
  failure         text not null default ''
);
create index mail_due on desk.mail (next_try) where next_try is not null;
create index mail_in_list on desk.mail (created_at desc);

-- Who asked for a new password, so that nobody asks too often; empty person: an unknown address.
create table desk.password_request (
  no              bigint generated always as identity primary key,
  at              timestamptz not null,
  origin          text not null,
  person          uuid references desk.person (id) on delete cascade
);
create index password_request_in_time on desk.password_request (at);

-- Remarks on a text, or on one of its blocks. One that is assigned is a task.
create table desk.comment (
  id              uuid primary key,
  item            uuid not null,
  language        text not null,
  -- Empty: the whole text.
  block           text not null,
  parent          uuid references desk.comment (id) on delete cascade,
  author          uuid not null references desk.person (id),
  text            text not null,
  created_at      timestamptz not null,
  assignee        uuid references desk.person (id),
  due             date,
  resolved_by     uuid,
  resolved_at     timestamptz,
  version         bigint not null default 0,
  check (parent is null or (assignee is null and due is null and resolved_at is null))
);
create index comment_of_text on desk.comment (item, language, created_at);
create index comment_of_assignee on desk.comment (assignee) where assignee is not null;
create index comment_of_parent on desk.comment (parent) where parent is not null;

create table desk.notification (
  id              uuid primary key,
  person          uuid not null references desk.person (id) on delete cascade,
  kind            text not null check (kind in ('mention', 'task', 'reply', 'review')),
  item            uuid not null,
  language        text not null,
  comment         uuid references desk.comment (id) on delete cascade,
  caused_by       uuid,
  created_at      timestamptz not null,
  read_at         timestamptz
);
create index notification_of_person on desk.notification (person, created_at desc);

-- A person without a row gets mail.
create table desk.notification_choice (
  person          uuid primary key references desk.person (id) on delete cascade,
  by_mail         boolean not null
);

grant select, insert, update, delete on desk.mail, desk.password_request to putokaz_desk;
grant select, insert, update on desk.comment, desk.notification, desk.notification_choice to putokaz_desk;
