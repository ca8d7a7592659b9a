-- Captions of films, one file of WebVTT for each language; what readers get is a rendition as others.
create table desk.medium_captions (
  medium               uuid not null references desk.medium (id) on delete cascade,
  language             text not null,
  rendition            text not null,
  file_name            text not null,
  cues                 integer not null,
  primary key (medium, language)
);
create index medium_captions_rendition on desk.medium_captions (rendition);

grant select, insert, update, delete on desk.medium_captions to putokaz_desk;

-- A recording that came by an import was recorded by nobody of this desk.
alter table desk.recording alter column recorded_by drop not null;
