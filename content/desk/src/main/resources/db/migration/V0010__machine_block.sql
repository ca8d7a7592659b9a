-- Which blocks of a text a machine has translated; '@title' and '@summary' stand for these. The mark
-- counts while the block has that wording; a person who confirms it takes it away.
create table desk.machine_block (
  item            uuid not null,
  language        text not null,
  block           text not null,
  hash            text not null,
  service         text not null,
  made_at         timestamptz not null,
  primary key (item, language, block)
);
grant select, insert, update, delete on desk.machine_block to putokaz_desk;
