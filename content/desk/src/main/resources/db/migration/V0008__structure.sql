-- What editors change about the site itself, beside the articles.
alter table desk.centre add column phone text not null default '';

-- Which blocks show which fact. Kept by a trigger, because texts are written in many ways. An empty
-- block is the summary.
create table desk.fact_use (
  item            uuid not null,
  language        text not null,
  block           text not null,
  fact            text not null,
  primary key (item, language, block, fact)
);
create index fact_use_fact on desk.fact_use (fact);

create function desk.facts_in(summary text, blocks jsonb)
  returns table (block text, fact text) language sql immutable
  as $$
    select distinct t.block, m[1]
    from (select '' as block, summary as text
          union all
          select b ->> 'id', concat_ws(' ', b ->> 'title', b ->> 'text', b ->> 'items')
          from jsonb_array_elements(blocks) b) t
    cross join regexp_matches(t.text, '<fact ref=\\?"([a-z0-9-]+)', 'g') m
    union
    select b ->> 'id', b ->> 'ref' from jsonb_array_elements(blocks) b
    where b ->> 'kind' = 'fact' and b ->> 'ref' is not null
  $$;

create function desk.note_facts() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      if tg_op = 'UPDATE' and new.summary = old.summary and new.blocks = old.blocks then
        return null;
      end if;
      delete from desk.fact_use where item = old.item and language = old.language;
    end if;
    if tg_op <> 'DELETE' and (new.summary like '%<fact%' or new.blocks::text like '%fact%') then
      insert into desk.fact_use (item, language, block, fact)
        select new.item, new.language, f.block, f.fact
        from desk.facts_in(new.summary, new.blocks) f;
    end if;
    return null;
  end $$;
create trigger facts_are_noted after insert or update or delete on desk.edition
  for each row execute function desk.note_facts();
insert into desk.fact_use (item, language, block, fact)
  select e.item, e.language, f.block, f.fact
  from desk.edition e cross join desk.facts_in(e.summary, e.blocks) f;

-- Old addresses and where they lead now; both without the language in front.
create table desk.redirect (
  source          text primary key,
  target          text not null check (target <> source),
  own             boolean not null,
  created_by      uuid,
  created_at      timestamptz not null
);
create index redirect_target on desk.redirect (target);

-- Words of the same meaning for search, where they differ from those of the program. A concept
-- without terms is taken out.
create table desk.synonym (
  concept         text primary key,
  terms           jsonb not null,
  changed_by      uuid,
  changed_at      timestamptz not null
);

-- Texts of the public pages, where they differ from those of the program.
create table desk.site_text (
  language        text not null,
  key             text not null,
  pattern         text not null,
  changed_by      uuid,
  changed_at      timestamptz not null,
  primary key (language, key)
);

grant select, insert, update, delete
  on desk.fact_use, desk.redirect, desk.synonym, desk.site_text to putokaz_desk;
grant execute on function desk.facts_in(text, jsonb) to putokaz_desk;
