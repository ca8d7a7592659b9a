-- How people prove who they are beside their password, and where they are signed in.
alter table desk.person
  -- Told here too, so that a request needs no other table to know whether to ask for it.
  add column second_factor   boolean not null default false,
  add column change_password boolean not null default false;

-- Sealed with a key that is not in the database.
create table desk.totp (
  person          uuid primary key references desk.person (id) on delete cascade,
  secret          text not null,
  -- The last step of thirty seconds whose code was used; none is taken twice.
  last_step       bigint not null,
  created_at      timestamptz not null
);

create table desk.passkey (
  credential      text primary key,
  person          uuid not null references desk.person (id) on delete cascade,
  name            text not null,
  public_key      text not null,
  sign_count      bigint not null,
  backup_eligible boolean not null,
  created_at      timestamptz not null,
  used_at         timestamptz
);
create index passkey_person on desk.passkey (person);

create table desk.recovery_code (
  hash            text primary key,
  person          uuid not null references desk.person (id) on delete cascade,
  used_at         timestamptz
);
create index recovery_code_person on desk.recovery_code (person);

create table desk.session (
  id              uuid primary key,
  person          uuid not null references desk.person (id) on delete cascade,
  agent           text not null,
  origin          text not null,
  -- Ends the session when the password changes, by whatever way.
  password_mark   text not null,
  -- Whether the second factor was shown.
  proved          boolean not null,
  created_at      timestamptz not null,
  used_at         timestamptz not null,
  ended_at        timestamptz
);
create index session_person on desk.session (person);

grant select, insert, update, delete on desk.totp, desk.passkey, desk.recovery_code, desk.session to putokaz_desk;
