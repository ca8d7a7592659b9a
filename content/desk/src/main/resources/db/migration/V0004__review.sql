-- Readers get approved texts only. What is here already was published as it stands, so it counts as
-- approved.
alter table desk.article add column owner uuid;

alter table desk.edition
  add column stage        text not null default 'draft' check (stage in ('draft', 'in-review', 'approved')),
  add column no           integer not null default 1,
  add column approved     jsonb,
  add column approved_no  integer,
  add column approved_by  uuid,
  -- The version that readers got last; it stays when the item is withdrawn.
  add column published_no integer,
  -- How many blocks a translator has to look at: outdated, or in the source only.
  add column outdated     integer not null default 0,
  add column edited_by    uuid,
  add column edited_at    timestamptz not null default now(),
  add check ((approved is null) = (approved_no is null)),
  add check (stage <> 'approved' or approved is not null);

update desk.edition e set
  stage = 'approved',
  approved = jsonb_build_object('title', e.title)
    || case when e.summary = '' then '{}' else jsonb_build_object('summary', e.summary) end
    || case when e.blocks = '[]' then '{}' else jsonb_build_object('blocks', e.blocks) end,
  approved_no = 1,
  published_no = (select 1 from published.publication p where p.item = e.item);

-- The same fingerprint as Block.hash() makes; the domain keeps the count right from here on.
create function pg_temp.block_hash(block jsonb) returns text language sql immutable as $$
  select substr(encode(sha256(
    convert_to(block ->> 'kind', 'UTF8')
    || case when coalesce(block ->> 'title', '') = '' then ''::bytea
       else '\x00'::bytea || convert_to(block ->> 'title', 'UTF8') end
    || case when coalesce(block ->> 'text', '') = '' then ''::bytea
       else '\x00'::bytea || convert_to(block ->> 'text', 'UTF8') end
    || coalesce((select string_agg('\x00'::bytea || convert_to(item, 'UTF8'), ''::bytea order by n)
       from jsonb_array_elements_text(block -> 'items') with ordinality as i (item, n)), ''::bytea)
  ), 'hex'), 1, 16)
$$;

create temporary table source_block on commit drop as
  select e.item, b ->> 'id' as id, pg_temp.block_hash(b) as hash
  from (select id, source_language from desk.topic
        union all select id, source_language from desk.article
        union all select id, source_language from desk.centre
        union all select id, source_language from desk.fact) i
  join desk.edition e on e.item = i.id and e.language = i.source_language
  cross join jsonb_array_elements(e.blocks) b;
create index on source_block (item);
analyze source_block;

update desk.edition e set outdated = n.outdated
from (
  select t.item, t.language,
    (select count(*) from jsonb_array_elements(t.blocks) b
     where coalesce(b ->> 'sourceHash', '') <> '' and not exists (
       select from source_block s
       where s.item = t.item and s.id = b ->> 'id' and s.hash = b ->> 'sourceHash'))
    + (select count(*) from source_block s
       where s.item = t.item and not exists (
         select from jsonb_array_elements(t.blocks) b where b ->> 'id' = s.id)) as outdated
  from desk.edition t
) n
where n.item = e.item and n.language = e.language and n.outdated > 0;

-- Every text that was saved once. The desk adds to it and changes nothing of it.
create table desk.edition_version (
  item            uuid not null,
  language        text not null,
  no              integer not null,
  title           text not null,
  summary         text not null,
  blocks          jsonb not null,
  saved_by        uuid,
  saved_at        timestamptz not null,
  primary key (item, language, no)
);
insert into desk.edition_version (item, language, no, title, summary, blocks, saved_at)
  select item, language, no, title, summary, blocks, edited_at from desk.edition;
grant select, insert on desk.edition_version to putokaz_desk;

-- The editors' list reads these columns of all editions; the texts beside them are large.
create index edition_in_list on desk.edition (item, language)
  include (title, stage, approved_no, published_no, outdated);
