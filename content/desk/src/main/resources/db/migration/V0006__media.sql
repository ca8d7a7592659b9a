-- Pictures, recordings and files, with what has to be said of them.
create table desk.medium (
  id                   uuid primary key,
  -- The name that blocks refer to; it stays when the content is replaced.
  name                 text not null unique,
  kind                 text not null check (kind in ('picture', 'audio', 'video', 'file')),
  file_name            text not null,
  type                 text not null,
  -- Of what readers get, not of what was uploaded.
  hash                 text not null,
  size                 bigint not null,
  width                integer not null default 0,
  height               integer not null default 0,
  renditions           text[] not null,
  folder               text not null default '',
  tags                 text[] not null default '{}',
  decorative           boolean not null default false,
  credit               text not null default '',
  licence              text not null default '',
  people               boolean not null default false,
  consent_scope        text not null default '',
  consent_given_on     date,
  consent_expires_on   date,
  consent_withdrawn_on date,
  created_by           uuid,
  created_at           timestamptz not null,
  version              bigint not null default 0
);
create index medium_created on desk.medium (created_at desc);

create table desk.medium_text (
  medium               uuid not null references desk.medium (id) on delete cascade,
  language             text not null,
  alt                  text not null default '',
  caption              text not null default '',
  transcript           text not null default '',
  primary key (medium, language)
);

-- Where a medium is used is asked of the texts themselves.
create index edition_media on desk.edition using gin (jsonb_path_query_array(blocks, '$[*].media'));
create index edition_approved_media on desk.edition
  using gin (jsonb_path_query_array(approved, '$.blocks[*].media'));

-- What readers are served, in parts, so that a film never has to be in memory as a whole. Nobody but
-- the desk sees it until a publication shows it.
create table published.rendition (
  name                 text not null,
  part                 integer not null,
  bytes                bytea not null,
  primary key (name, part)
);
-- Pictures and films are compressed already.
alter table published.rendition alter column bytes set storage external;

create table published.rendition_use (
  item                 uuid not null references published.publication (item) on delete cascade,
  name                 text not null,
  primary key (item, name)
);
create index rendition_use_name on published.rendition_use (name);

alter table published.rendition_use enable row level security;
create policy desk_writes on published.rendition_use to putokaz_desk using (true) with check (true);
create policy portal_reads_what_is_visible on published.rendition_use for select to putokaz_portal
  using (exists (select from published.publication p where p.item = rendition_use.item));
alter table published.rendition enable row level security;
create policy desk_writes on published.rendition to putokaz_desk using (true) with check (true);
create policy portal_reads_what_is_shown on published.rendition for select to putokaz_portal
  using (exists (select from published.rendition_use u where u.name = rendition.name));

grant select, insert, update, delete on desk.medium, desk.medium_text to putokaz_desk;
grant select, insert, delete on published.rendition, published.rendition_use to putokaz_desk;
grant select on published.rendition, published.rendition_use to putokaz_portal;
