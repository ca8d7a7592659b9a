-- The memory of translations: every text of a block that was approved together with its source.
-- The desk fills it from desk.edition and can do so anew at any time.
create table desk.translation_segment (
  item            uuid not null,
  target_language text not null,
  block           text not null,
  -- Which text of the block: title, text, or the number of an item and how many there are: 1/3.
  part            text not null,
  source_language text not null,
  source_text     text not null,
  target_text     text not null,
  source_hash     text not null,
  -- A fingerprint of each different word together with the pair of languages, and how many words
  -- there are with those that are repeated.
  words           integer[] not null,
  word_count      integer not null,
  updated         timestamptz not null,
  primary key (item, target_language, block, part)
);
create index translation_segment_source on desk.translation_segment (source_hash, target_language);
create index translation_segment_words on desk.translation_segment using gin (words)
  with (fastupdate = off);

-- In how many segments a word is, so that a search begins with the rarest.
create table desk.translation_word (
  word            integer primary key,
  segments        integer not null
);

-- Which approved versions the memory has taken in.
create table desk.translation_remembered (
  item            uuid not null,
  language        text not null,
  source_language text not null,
  source_no       integer not null,
  language_no     integer not null,
  primary key (item, language)
);

create function desk.count_translation_words() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update desk.translation_word t set segments = t.segments - n.segments
      from (select w, count(*) as segments from gone, unnest(words) w group by w) n
      where t.word = n.w;
  end if;
  if tg_op <> 'DELETE' then
    insert into desk.translation_word as t (word, segments)
      select w, count(*) from added, unnest(words) w group by w order by w
      on conflict (word) do update set segments = t.segments + excluded.segments;
  end if;
  return null;
end $$;
create trigger words_of_new_segments after insert on desk.translation_segment
  referencing new table as added
  for each statement execute function desk.count_translation_words();
create trigger words_of_changed_segments after update on desk.translation_segment
  referencing old table as gone new table as added
  for each statement execute function desk.count_translation_words();
create trigger words_of_old_segments after delete on desk.translation_segment
  referencing old table as gone
  for each statement execute function desk.count_translation_words();

-- The words that translators have to use, may use, and must not use.
create table desk.term (
  id              uuid primary key,
  slug            text not null unique,
  note            text not null default '',
  version         bigint not null default 0
);
create table desk.term_word (
  term            uuid not null references desk.term (id) on delete cascade,
  language        text not null,
  word            text not null,
  use             text not null check (use in ('forced', 'allowed', 'forbidden')),
  primary key (term, language, word)
);

grant select, insert, update, delete on
  desk.translation_segment, desk.translation_word, desk.translation_remembered, desk.term,
  desk.term_word to putokaz_desk;
revoke all on function desk.count_translation_words() from public;
grant execute on function desk.count_translation_words() to putokaz_desk;
