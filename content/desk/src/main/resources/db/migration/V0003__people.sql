-- Who may sign in, what they may do, and the log of what they did.
alter table desk.person
  add column name            text not null default '',
  add column language        text not null default 'sr',
  add column password_hash   text,
  add column failed_attempts integer not null default 0,
  add column locked_until    timestamptz,
  add column active          boolean not null default true,
  add column created_at      timestamptz not null default now(),
  add column version         bigint not null default 0;

-- An empty scope means every language, centre or organisation.
create table desk.role_grant (
  person          uuid not null references desk.person (id) on delete cascade,
  role            text not null,
  scope           text not null default '',
  primary key (person, role, scope)
);

-- The token itself is only in the letter to the person.
create table desk.invitation (
  token_hash      text primary key,
  person          uuid not null references desk.person (id) on delete cascade,
  purpose         text not null check (purpose in ('invite', 'reset')),
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  used_at         timestamptz
);
create index invitation_person on desk.invitation (person);

-- The person is no foreign key: what somebody did stays when the person goes.
create table desk.audit (
  no              bigint primary key,
  at              timestamptz not null,
  person          uuid,
  action          text not null,
  subject         text not null,
  detail          text not null,
  origin          text not null,
  previous        text not null,
  hash            text not null
);

grant select, insert, update, delete on desk.role_grant, desk.invitation to putokaz_desk;
-- The desk can't rewrite its own log.
grant select, insert on desk.audit to putokaz_desk;
