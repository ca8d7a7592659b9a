-- Searches of readers that found nothing good, by day. Nothing is kept of who asked or at what time.
create table published.unanswered_search (
  language        text not null,
  query           text not null,
  day             date not null,
  asked           integer not null check (asked > 0),
  primary key (language, query, day)
);
create index unanswered_search_day on published.unanswered_search (day);

-- The only way in: the portal may call it and read nothing. What could name a person stays out here
-- too, whoever calls; and a portal in wrong hands cannot fill the disk.
create function published.note_unanswered(languages text[], queries text[]) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
    insert into published.unanswered_search as known (language, query, day, asked)
    select distinct one.language, one.query, current_date, 1
    from unnest(languages, queries) as one (language, query)
    where cardinality(queries) <= 1000
      and length(one.language) between 2 and 12
      and length(one.query) between 2 and 60
      and one.query !~ '@'
      and length(regexp_replace(one.query, '[^[:digit:]]', '', 'g')) < 5
      and (select count(*) from published.unanswered_search t where t.day = current_date) < 20000
    order by 1, 2
    on conflict (language, query, day) do update set asked = known.asked + 1
  $$;

-- What somebody at the desk does not want to see again for a while.
create table desk.dismissed_search (
  language        text not null,
  query           text not null,
  dismissed_by    uuid,
  dismissed_at    timestamptz not null,
  primary key (language, query)
);

-- Words whose Latin form is not the derived one, such as names of brands.
create table desk.latin_word (
  written         text primary key,
  latin           text not null,
  changed_by      uuid,
  changed_at      timestamptz not null
);

revoke all on function published.note_unanswered(text[], text[]) from public;
grant execute on function published.note_unanswered(text[], text[]) to putokaz_portal;
grant select, delete on published.unanswered_search to putokaz_desk;
grant select, insert, update, delete on desk.dismissed_search, desk.latin_word to putokaz_desk;

-- Which texts lead to the page of which centre. An article belongs to no centre: it names one, or it
-- has a place that each centre fills; the latter is noted as the centre without a name. Kept by a
-- trigger, because texts are written in many ways.
create table desk.centre_use (
  item            uuid not null,
  language        text not null,
  centre          text not null,
  primary key (item, language, centre)
);

create function desk.centres_in(summary text, blocks jsonb) returns table (centre text)
  language sql immutable
  as $$
    select m[1] from regexp_matches(
      summary || ' ' || blocks::text, '<a href=\\?"centre:([a-z0-9-]+)', 'g') m
    union
    select '' where blocks @> '[{"kind": "slot"}]'
  $$;

create function desk.note_centres() returns trigger language plpgsql
  as $$
  begin
    if tg_op <> 'INSERT' then
      if tg_op = 'UPDATE' and old.summary = new.summary and old.blocks = new.blocks then
        return null;
      end if;
      delete from desk.centre_use where item = old.item and language = old.language;
    end if;
    if tg_op <> 'DELETE' then
      insert into desk.centre_use (item, language, centre)
        select new.item, new.language, c.centre
        from desk.centres_in(new.summary, new.blocks) c;
    end if;
    return null;
  end $$;
create trigger centres_are_noted after insert or update or delete on desk.edition
  for each row execute function desk.note_centres();
insert into desk.centre_use (item, language, centre)
  select e.item, e.language, c.centre
  from desk.edition e cross join desk.centres_in(e.summary, e.blocks) c;

grant select, insert, update, delete on desk.centre_use to putokaz_desk;
grant execute on function desk.centres_in(text, jsonb) to putokaz_desk;
