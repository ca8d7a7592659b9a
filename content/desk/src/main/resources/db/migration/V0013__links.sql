-- Which blocks link where. Kept by a trigger, because texts are written in many ways; so a link is
-- known as soon as its text is saved. An empty block is the summary. The target is the address of a
-- link to the web, else the slug or the name of what is linked; one that is very long is left out.
create table desk.link (
  item            uuid not null,
  language        text not null,
  block           text not null,
  kind            text not null check (kind in ('web', 'info', 'topic', 'centre', 'fact', 'media')),
  target          text not null,
  primary key (item, language, block, kind, target)
);
create index link_by_target on desk.link (kind, target);

create function desk.links_in(summary text, blocks jsonb)
  returns table (block text, kind text, target text) language sql immutable
  as $$
    with texts (block, words) as (
      select '', summary
      union all
      select b ->> 'id', w.words
      from jsonb_array_elements(blocks) b
      cross join lateral (
        select b ->> 'title' as words
        union all select b ->> 'text'
        union all select i.words from jsonb_array_elements_text(
          case jsonb_typeof(b -> 'items') when 'array' then b -> 'items' else '[]' end)
          as i (words)) w),
    marks (block, address) as (
      select t.block, replace(replace(replace(replace(
        m[1], '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&')
      from texts t cross join regexp_matches(t.words, '<a href="([^"]+)"', 'g') m
      union
      select b ->> 'id', b ->> 'url' from jsonb_array_elements(blocks) b where b ? 'url')
    select distinct l.block, l.kind, l.target from (
      select m.block, 'web' as kind, regexp_replace(m.address, '#.*$', '') as target
        from marks m where m.address ~* '^https?://'
      union all
      select m.block, split_part(m.address, ':', 1), split_part(m.address, ':', 2)
        from marks m where m.address ~ '^(info|topic|centre):'
      union all
      select f.block, 'fact', f.fact from desk.facts_in(summary, blocks) f
      union all
      select b ->> 'id', 'media', b ->> 'media' from jsonb_array_elements(blocks) b
        where b ->> 'media' <> '') l
    where octet_length(l.target) between 1 and 2000
  $$;

create function desk.note_links() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      if tg_op = 'UPDATE' and new.summary = old.summary and new.blocks = old.blocks then
        return null;
      end if;
      delete from desk.link where item = old.item and language = old.language;
    end if;
    if tg_op <> 'DELETE' and (new.summary ~ '<(a|fact) '
        or new.blocks::text ~ '<(a|fact) |"(url|media)":|"fact"') then
      insert into desk.link (item, language, block, kind, target)
        select new.item, new.language, l.block, l.kind, l.target
        from desk.links_in(new.summary, new.blocks) l;
    end if;
    return null;
  end $$;
create trigger links_are_noted after insert or update or delete on desk.edition
  for each row execute function desk.note_links();
insert into desk.link (item, language, block, kind, target)
  select e.item, e.language, l.block, l.kind, l.target
  from desk.edition e cross join desk.links_in(e.summary, e.blocks) l;

-- What is known of an address of the web, however many texts link there.
create table desk.link_target (
  target          text primary key,
  host            text not null,
  state           text not null default 'new' check (state in ('new', 'reached', 'failing', 'broken')),
  -- How often in a row it could not be reached.
  fails           integer not null default 0,
  -- Why it could not, and what its server said; 0 when it said nothing.
  reason          text not null default '',
  status          integer not null default 0,
  -- Whether its server does not answer HEAD properly.
  by_get          boolean not null default false,
  checked_at      timestamptz,
  asked_at        timestamptz,
  next_check      timestamptz not null
);
create index link_target_due on desk.link_target (next_check);
create index link_target_asked on desk.link_target (asked_at);

-- When a host may be asked again, so that all nodes together are polite.
create table desk.link_host (
  host            text primary key,
  next_at         timestamptz not null,
  reached_at      timestamptz,
  missed_at       timestamptz
);

-- The links that lead nowhere: missing, hidden from readers, or broken on the web.
create view desk.link_problem as
  select l.item, l.language, l.block, l.kind, l.target,
    case when l.kind = 'web' then 'broken' when k.name is null then 'missing' else 'hidden' end
      as problem,
    coalesce(t.reason, '') as reason, coalesce(t.status, 0) as status, t.checked_at
  from desk.link l
  left join desk.link_target t on l.kind = 'web' and t.target = l.target
  left join (select 'info' as kind, slug as name, id from desk.article
             union all select 'topic', slug, id from desk.topic
             union all select 'centre', slug, id from desk.centre
             union all select 'fact', slug, id from desk.fact
             union all select 'media', name, null from desk.medium) k
    on k.kind = l.kind and k.name = l.target
  left join published.publication p
    on p.item = k.id and p.visible_from <= now() and now() < p.visible_until
  where case when l.kind = 'web' then t.state = 'broken'
    else (k.name is null or (k.id is not null and p.item is null))
      and not (l.kind = 'info'
        and exists (select from desk.redirect r where r.source = '/info/' || l.target)) end;

grant select, insert, update, delete on desk.link, desk.link_target, desk.link_host to putokaz_desk;
grant select on desk.link_problem to putokaz_desk;
