-- What readers may see: one self-contained document per published item, and the log of its changes.
create table published.publication (
  item            uuid primary key,
  type            text not null,
  slug            text not null,
  document        bytea not null,
  visible_from    timestamptz not null default '-infinity',
  visible_until   timestamptz not null default 'infinity',
  unique (type, slug)
);
create index publication_visible_from on published.publication (visible_from);

-- A change names an item by its id alone, so that the log tells nothing of what is not yet visible.
create table published.change (
  no              bigint generated always as identity primary key,
  item            uuid not null,
  at              timestamptz not null default clock_timestamp()
);

-- What visitors send. The portal may add to it and read nothing of it.
create table published.visitor_input (
  id              uuid primary key,
  kind            text not null,
  content         jsonb not null,
  received_at     timestamptz not null default now()
);

alter table published.publication enable row level security;
create policy desk_writes on published.publication to putokaz_desk using (true) with check (true);
create policy portal_reads_what_is_visible on published.publication for select to putokaz_portal
  using (visible_from <= now() and now() < visible_until);

-- The next moment at which something appears, without saying what: the portal's feed sleeps until then.
create function published.next_boundary(after timestamptz) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select min(p.visible_from) from published.publication p where p.visible_from > after $$;

create function published.announce_change() returns trigger language plpgsql
  as $$ begin perform pg_notify('putokaz_change', ''); return null; end $$;
create trigger change_is_announced after insert on published.change
  for each statement execute function published.announce_change();

revoke all on schema desk, published from public;
revoke all on function published.next_boundary(timestamptz) from public;
grant usage on schema desk, published to putokaz_desk;
grant select, insert, update, delete on all tables in schema desk to putokaz_desk;
grant select, insert, update, delete on published.publication to putokaz_desk;
grant select, insert on published.change to putokaz_desk;
grant select, delete on published.visitor_input to putokaz_desk;
grant usage on schema published to putokaz_portal;
grant select on published.publication, published.change to putokaz_portal;
grant insert on published.visitor_input to putokaz_portal;
grant execute on function published.next_boundary(timestamptz) to putokaz_portal, putokaz_desk;
