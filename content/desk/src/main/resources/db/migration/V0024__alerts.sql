-- Alarms for people in centres. An alarm has no texts: its kind and its place are phrases that are
-- there in every language. It stays here when it is over.
create table desk.alert (
  id            uuid primary key,
  phrase        text not null,
  centres       text[] not null default '{}',
  place         text not null default '',
  drill         boolean not null default false,
  raised_by     uuid not null,
  raised_at     timestamptz not null,
  confirmed_by  uuid check (confirmed_by <> raised_by),
  expires       timestamptz not null,
  cleared       boolean not null default false,
  version       bigint not null default 0
);
comment on column desk.alert.centres is 'slugs; none for all centres';
comment on column desk.alert.confirmed_by is 'second person of an alarm for all; nobody sees it before';
create index alert_end on desk.alert (expires);

grant select, insert, update on desk.alert to putokaz_desk;
