-- What editors write. Only the desk's role may read it; the portal's role has no grant here.
create schema desk;
create schema published;

create table desk.topic (
  id              uuid primary key,
  slug            text not null unique,
  parent          text references desk.topic (slug) deferrable initially deferred,
  position        integer not null default 0,
  sign            text not null default '',
  mandatory       boolean not null default false,
  sensitive       boolean not null default false,
  phase           text[] not null default '{}',
  source_language text not null,
  version         bigint not null default 0
);

create table desk.article (
  id              uuid primary key,
  slug            text not null unique,
  topic           text references desk.topic (slug),
  mandatory       boolean not null default false,
  sensitive       boolean not null default false,
  audience        text[] not null default '{}',
  phase           text[] not null default '{}',
  source          text not null default '',
  responsible     text not null default '',
  checked_on      date,
  review_by       date,
  source_language text not null,
  version         bigint not null default 0
);

create table desk.centre (
  id              uuid primary key,
  slug            text not null unique,
  centre_kind     text not null default '',
  status          text not null default '',
  status_since    text not null default '',
  municipality    text not null default '',
  address         text not null default '',
  latitude        double precision not null default 0,
  longitude       double precision not null default 0,
  capacity        integer not null default 0,
  verified        boolean not null default false,
  checked_on      date,
  source_language text not null,
  version         bigint not null default 0
);

create table desk.fact (
  id              uuid primary key,
  slug            text not null unique,
  value           text not null default '',
  value_kind      text not null default 'text',
  verified        boolean not null default false,
  checked_on      date,
  review_by       date,
  source_language text not null,
  version         bigint not null default 0
);

-- One text of one item in one language. The item is in one of the tables above, by its id.
create table desk.edition (
  item            uuid not null,
  language        text not null,
  title           text not null,
  summary         text not null default '',
  blocks          jsonb not null default '[]',
  version         bigint not null default 0,
  primary key (item, language)
);

-- Who may sign in; built out with the back-office.
create table desk.person (
  id              uuid primary key,
  email           text not null unique
);
