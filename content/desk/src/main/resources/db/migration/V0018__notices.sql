-- What happens in a centre. A notice has no texts: its kind and its fields are phrases that are there
-- in every language. It stays here when it is over; readers lose it through visible_until.
create table desk.notice (
  id                   uuid primary key,
  centre               text not null references desk.centre (slug) on update cascade,
  phrase               text not null,
  what                 text not null default '',
  place                text not null,
  number               integer not null default 0 check (number between 0 and 9999),
  first_day            date not null,
  last_day             date not null check (last_day >= first_day),
  weekdays             text not null default '' check (weekdays ~ '^1?2?3?4?5?6?7?$'),
  starts_at            time not null,
  ends_at              time check (ends_at > starts_at),
  ends                 timestamptz not null,
  taken_down           boolean not null default false,
  posted_by            uuid not null,
  posted_at            timestamptz not null,
  version              bigint not null default 0
);
comment on column desk.notice.weekdays is 'ISO numbers of the days of the week, Monday 1; empty for each';
comment on column desk.notice.ends is 'when it is over for good';
create index notice_of_centre on desk.notice (centre, ends);

grant select, insert, update on desk.notice to putokaz_desk;
