-- What people find in a centre, from whom, and when. A service has no texts; it stays here when nobody
-- confirms it any more, and readers lose it through visible_until.
create table desk.service (
  id           uuid primary key,
  centre       text not null references desk.centre (slug) on update cascade,
  service      text not null,
  organisation text not null default '',
  sector       text not null,
  place        text not null default '',
  hours        jsonb not null default '[]',
  exceptions   jsonb not null default '[]',
  languages    text[] not null default '{}',
  phone        text not null default '',
  email        text not null default '',
  checked_on   date not null,
  taken_off    boolean not null default false,
  listed_by    uuid not null,
  version      bigint not null default 0
);
comment on column desk.service.organisation is 'own name of who gives it; empty for the centre itself';
comment on column desk.service.sector is 'sector of the humanitarian 3W: who does what, where';
comment on column desk.service.checked_on is 'readers have it for 90 days from that day';
create index service_of_centre on desk.service (centre, organisation);

alter table desk.centre add column languages text[] not null default '{}';
comment on column desk.centre.languages is 'languages in which people there have to be informed';

grant select, insert, update on desk.service to putokaz_desk;

alter table desk.notice add column changed_at timestamptz not null default now();
alter table desk.notice alter column changed_at drop default;
