-- How often pages are opened, by hour. Nothing of who opened them; no centre for pages on private
-- matters. A batch counts once, however often it arrives.
create table published.page_count (
  page      text not null,
  language  text not null,
  hour      timestamptz not null,
  device    text not null check (device in ('phone', 'kiosk')),
  centre    text not null default '',
  opened    bigint not null check (opened > 0),
  primary key (hour, page, language, device, centre)
);
create table published.page_count_batch (
  batch     uuid primary key,
  received  timestamptz not null default now()
);

-- The only way in: the portal may call it and read nothing.
create function published.note_counts(
    batch uuid, pages text[], languages text[], hours timestamptz[], devices text[],
    centres text[], counts bigint[]) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if cardinality(pages) > 5000 then
      raise exception 'too many cells';
    end if;
    insert into published.page_count_batch (batch) values (note_counts.batch)
      on conflict do nothing;
    if not found then
      return false;
    end if;
    -- A batch that is older has no cell any more that would be taken.
    delete from published.page_count_batch old where old.received < now() - interval '100 days';
    insert into published.page_count as known (page, language, hour, device, centre, opened)
      select one.page, one.language, date_trunc('hour', one.hour), one.device, one.centre,
        sum(one.opened)
      from unnest(pages, languages, hours, devices, centres, counts)
        as one (page, language, hour, device, centre, opened)
      where one.page ~ '^[a-z0-9/-]{1,100}$' and one.language ~ '^[A-Za-z-]{2,12}$'
        and one.device in ('phone', 'kiosk') and one.centre ~ '^[a-z0-9-]{0,80}$'
        and (one.device = 'kiosk' or one.centre = '')
        and one.opened between 1 and 10000000
        and one.hour between now() - interval '90 days' and now() + interval '1 day'
      group by 1, 2, 3, 4, 5
      order by 3, 1, 2, 4, 5
    on conflict (hour, page, language, device, centre)
      do update set opened = known.opened + excluded.opened;
    return true;
  end
  $$;

revoke all on function
  published.note_counts(uuid, text[], text[], timestamptz[], text[], text[], bigint[]) from public;
grant execute on function
  published.note_counts(uuid, text[], text[], timestamptz[], text[], text[], bigint[])
  to putokaz_portal;
grant select, delete on published.page_count, published.page_count_batch to putokaz_desk;
