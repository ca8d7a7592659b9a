-- What somebody has typed and not saved: kept every few seconds, so that nothing typed is lost.
create table desk.working_copy (
  item        uuid not null,
  language    text not null,
  person      uuid not null references desk.person on delete cascade,
  -- The version that was opened; 0 when there was none.
  base_no     integer not null check (base_no >= 0),
  -- As typed: it need not be a text that could be stored.
  text        jsonb not null,
  kept_at     timestamptz not null,
  primary key (item, language, person)
);

-- Who writes a text now. It is a courtesy, not a guard: versions are the guard.
create table desk.edit_lock (
  item        uuid not null,
  language    text not null,
  person      uuid not null references desk.person on delete cascade,
  since       timestamptz not null,
  seen        timestamptz not null,
  primary key (item, language)
);

grant select, insert, update, delete on desk.working_copy, desk.edit_lock to putokaz_desk;

-- Out of the way of editors, for good; null while it is in use.
alter table desk.article add column archived_at timestamptz;
