-- Blocks of articles read aloud. A recording is of one wording: when the words of the block change it
-- is kept for readers of the published words, and no longer shown once these have changed too.
create table desk.recording (
  id                   uuid primary key,
  item                 uuid not null references desk.article (id) on delete cascade,
  language             text not null,
  block                text not null,
  -- Fingerprint of the words of the block that were read.
  wording              text not null,
  -- Fingerprint of the values of facts that were read; empty when the block tells none.
  facts                text not null default '',
  rendition            text not null,
  type                 text not null,
  size                 bigint not null,
  recorded_by          uuid not null,
  recorded_at          timestamptz not null,
  unique (item, language, block, wording)
);
create index recording_rendition on desk.recording (rendition);

grant select, insert, update, delete on desk.recording to putokaz_desk;
