-- The screens in centres: which there are, what they are told to do, and what they tell.
create table desk.kiosk (
  id              uuid primary key,
  centre          text not null references desk.centre (slug) on update cascade,
  name            text not null check (length(name) between 1 and 80),
  public_key      text not null,
  -- SHA-256; null until the screen has fetched its token, which it can do once.
  token_hash      text,
  token_since     timestamptz,
  former_hash     text,
  former_until    timestamptz,
  tags            text[] not null default '{}',
  settings        text not null default '{}',
  settings_no     bigint not null default 1,
  paired_by       uuid not null,
  paired_at       timestamptz not null,
  revoked_at      timestamptz,
  changed_at      timestamptz not null default clock_timestamp(),
  version         bigint not null default 0
);
create index kiosk_of_centre on desk.kiosk (centre);
create index kiosk_changed on desk.kiosk (changed_at);

create function desk.note_kiosk_change() returns trigger language plpgsql
  as $$ begin new.changed_at := clock_timestamp(); return new; end $$;
create trigger kiosk_change_is_noted before update on desk.kiosk
  for each row execute function desk.note_kiosk_change();

-- A screen that asks to be taken in. Over after ten minutes, forgotten after a day.
create table desk.kiosk_pairing (
  device_hash     text primary key,
  user_code       text not null unique,
  public_key      text not null,
  origin          text not null,
  created_at      timestamptz not null default now(),
  expires_at      timestamptz not null default now() + interval '600 seconds',
  polled_at       timestamptz,
  kiosk           uuid references desk.kiosk (id) on delete cascade,
  collected_at    timestamptz,
  logged          boolean not null default false
);
create index kiosk_pairing_of_origin on desk.kiosk_pairing (origin, expires_at);

-- What a screen said last. A row is there from the first beat on.
create table desk.kiosk_state (
  kiosk           uuid primary key references desk.kiosk (id) on delete cascade,
  beat_at         timestamptz not null,
  signed_at       timestamptz not null,
  first_at        timestamptz not null,
  boot            text not null,
  state           text not null,
  gen             bigint not null,
  tick            bigint not null,
  tick_at         timestamptz not null,
  touch           integer not null,
  display         boolean not null,
  free_mb         integer not null,
  queue           integer not null,
  skew            integer not null,
  faults          text not null,
  -- When people were told of the present silence.
  told_at         timestamptz
);

-- When a screen came into another state or got other content: what it showed then can be looked up.
create table desk.kiosk_story (
  kiosk           uuid not null references desk.kiosk (id) on delete cascade,
  at              timestamptz not null,
  state           text not null,
  gen             bigint not null,
  primary key (kiosk, at)
);

-- Codes that were typed and belong to no screen, so that nobody tries them all.
create table desk.kiosk_wrong_code (
  person          uuid not null,
  at              timestamptz not null default now()
);
create index kiosk_wrong_code_of_person on desk.kiosk_wrong_code (person, at);

-- What came of an alarm on a screen.
create table desk.alert_receipt (
  alert           uuid not null references desk.alert (id) on delete cascade,
  kiosk           uuid not null references desk.kiosk (id) on delete cascade,
  received_at     timestamptz,
  displayed_at    timestamptz,
  expired_at      timestamptz,
  primary key (alert, kiosk)
);

-- An alarm that staff raised before a screen, perhaps without network; it was for that screen alone.
create table desk.kiosk_alarm (
  id              uuid primary key,
  kiosk           uuid not null references desk.kiosk (id) on delete cascade,
  phrase          text not null,
  place           text not null,
  drill           boolean not null,
  raised_at       timestamptz not null,
  expires         timestamptz not null,
  reported_at     timestamptz not null default now()
);
create index kiosk_alarm_end on desk.kiosk_alarm (expires);

create table desk.kiosk_command (
  id              uuid primary key,
  kiosk           uuid not null references desk.kiosk (id) on delete cascade,
  name            text not null check (name in ('identify', 'reload', 'resync', 'rollback', 'screenshot', 'sleep',
                    'wake', 'volume', 'restart-browser', 'unpair')),
  args            text not null default '{}',
  state           text not null default 'queued' check (state in ('queued', 'delivered', 'done', 'failed')),
  issued_by       uuid not null,
  issued_at       timestamptz not null default now(),
  expires_at      timestamptz not null default now() + interval '120 seconds',
  delivered_at    timestamptz,
  ended_at        timestamptz,
  detail          text not null default ''
);
create index kiosk_command_of_kiosk on desk.kiosk_command (kiosk, issued_at desc);
create index kiosk_command_open on desk.kiosk_command (expires_at) where state in ('queued', 'delivered');

create table desk.kiosk_shot (
  kiosk           uuid primary key references desk.kiosk (id) on delete cascade,
  taken_at        timestamptz not null,
  picture         bytea not null check (octet_length(picture) <= 20480)
);

-- What the public nodes read of it: no person, and no word about other screens' pairing.
create view published.kiosk as
  select id, centre, name, public_key, token_hash, token_since, former_hash, former_until, settings, settings_no,
    revoked_at, changed_at
  from desk.kiosk;
create view published.kiosk_command as
  select id, kiosk, name, args, expires_at from desk.kiosk_command
  where state in ('queued', 'delivered') and expires_at > now();

create function published.pair_begin(device text, code text, key text, from_where text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('putokaz kiosk pairing', 0));
    delete from desk.kiosk_pairing where expires_at < now() - interval '1 day' and (logged or collected_at is null);
    if length(device) <> 64 or code !~ '^[BCDFGHJKLMNPQRSTVWXZ]{8}$' or length(key) > 200 or length(from_where) > 64 then
      return 'refused';
    end if;
    if (select count(*) from desk.kiosk_pairing p
        where p.origin = from_where and p.kiosk is null and p.expires_at > now()) >= 3
      or (select count(*) from desk.kiosk_pairing) >= 5000 then
      return 'busy';
    end if;
    insert into desk.kiosk_pairing (device_hash, user_code, public_key, origin) values (device, code, key, from_where)
      on conflict do nothing;
    return case when found then 'ok' else 'again' end;
  end $$;

-- Asks whether somebody has approved it; then the token whose hash is given becomes valid, once.
create function published.pair_poll(device text, token text, out outcome text, out paired uuid)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    one desk.kiosk_pairing;
  begin
    select * into one from desk.kiosk_pairing p where p.device_hash = device for update;
    if not found or one.collected_at is not null or one.expires_at <= now() or length(token) <> 64 then
      outcome := 'expired';
      return;
    end if;
    update desk.kiosk_pairing set polled_at = now() where device_hash = device;
    if one.polled_at > now() - interval '4500 milliseconds' then
      outcome := 'slow_down';
    elsif one.kiosk is null then
      outcome := 'pending';
    else
      update desk.kiosk k set token_hash = token, token_since = now()
        where k.id = one.kiosk and k.token_hash is null and k.revoked_at is null;
      if not found then
        outcome := 'expired';
        return;
      end if;
      update desk.kiosk_pairing set collected_at = now() where device_hash = device;
      outcome := 'paired';
      paired := one.kiosk;
    end if;
  end $$;

-- A new token for an old one. The one before goes on for seven days. With that one a screen whose answer was
-- lost may ask again, but not with a request that was already made when the present token was issued.
create function published.rotate_token(device uuid, used text, fresh text, signed timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    update desk.kiosk k
      set former_hash = used,
        former_until = case when k.token_hash = used then now() + interval '7 days' else k.former_until end,
        token_hash = fresh, token_since = now()
      where k.id = device and k.revoked_at is null and length(fresh) = 64
        and (k.token_hash = used
          or (k.former_hash = used and k.former_until > now() and signed > k.token_since + interval '5 minutes'));
    return found;
  end $$;

-- Beats, results of commands and what came of alarms: what nodes have gathered for some seconds, in one
-- call. An older beat than the one that is known changes nothing, whichever node brings it.
create function published.take_beats(beats jsonb, results jsonb, seen jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    with told as (
      select b.kiosk, least(b.at, now()) as at, b.signed, left(b.boot, 40) as boot, left(b.state, 20) as state, b.gen,
        b.tick, b.touch, b.display, b.free, b.queue, b.skew, left(b.faults, 200) as faults
      from jsonb_to_recordset(beats) as b (kiosk uuid, at timestamptz, signed timestamptz, boot text, state text,
        gen bigint, tick bigint, touch integer, display boolean, free integer, queue integer, skew integer, faults text)
      join desk.kiosk k on k.id = b.kiosk and k.revoked_at is null
    ), story as (
      insert into desk.kiosk_story (kiosk, at, state, gen)
      select t.kiosk, t.at, t.state, t.gen from told t left join desk.kiosk_state s on s.kiosk = t.kiosk
      where s.kiosk is null or (t.signed > s.signed_at and (s.state <> t.state or s.gen <> t.gen))
      on conflict do nothing
    )
    insert into desk.kiosk_state as s (kiosk, beat_at, signed_at, first_at, boot, state, gen, tick, tick_at, touch,
      display, free_mb, queue, skew, faults)
    select t.kiosk, t.at, t.signed, t.at, t.boot, t.state, t.gen, t.tick, t.at, t.touch, t.display, t.free, t.queue,
      t.skew, t.faults
    from told t
    order by t.kiosk
    on conflict (kiosk) do update set beat_at = excluded.beat_at, signed_at = excluded.signed_at, boot = excluded.boot,
      state = excluded.state, gen = excluded.gen, tick = excluded.tick,
      tick_at = case when s.tick = excluded.tick and s.boot = excluded.boot then s.tick_at else excluded.tick_at end,
      touch = excluded.touch, display = excluded.display, free_mb = excluded.free_mb, queue = excluded.queue,
      skew = excluded.skew, faults = excluded.faults, told_at = null
    where excluded.signed_at > s.signed_at;

    update desk.kiosk_command c set state = r.state, detail = left(r.detail, 200),
      delivered_at = coalesce(c.delivered_at, least(r.at, now())),
      ended_at = case when r.state = 'delivered' then null else least(r.at, now()) end
    from (select distinct on (command) * from jsonb_to_recordset(results)
      as r (kiosk uuid, command uuid, state text, detail text, at timestamptz)
      where state in ('delivered', 'done', 'failed') order by command, state = 'delivered') r
    where c.id = r.command and c.kiosk = r.kiosk
      and (c.state = 'queued' or (c.state = 'delivered' and r.state <> 'delivered'));

    insert into desk.alert_receipt as known (alert, kiosk, received_at, displayed_at, expired_at)
    select r.alert, r.kiosk, min(r.at) filter (where r.what = 'received'), min(r.at) filter (where r.what = 'displayed'),
      min(r.at) filter (where r.what = 'expired')
    from jsonb_to_recordset(seen) as r (kiosk uuid, alert uuid, what text, at timestamptz)
    join desk.alert a on a.id = r.alert
    join desk.kiosk k on k.id = r.kiosk
    group by r.alert, r.kiosk
    order by r.alert, r.kiosk
    on conflict (alert, kiosk) do update set
      received_at = coalesce(known.received_at, excluded.received_at),
      displayed_at = coalesce(known.displayed_at, excluded.displayed_at),
      expired_at = coalesce(known.expired_at, excluded.expired_at);
  end $$;

create function published.take_kiosk_alarm(
    device uuid, alarm uuid, kind text, at_place text, exercise boolean, raised timestamptz, until timestamptz)
  returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    insert into desk.kiosk_alarm (id, kiosk, phrase, place, drill, raised_at, expires)
    select alarm, k.id, left(kind, 40), left(at_place, 40), exercise, raised, least(until, raised + interval '1 day')
    from desk.kiosk k where k.id = device and k.revoked_at is null
    on conflict (id) do update set expires = least(desk.kiosk_alarm.expires, excluded.expires)
      where desk.kiosk_alarm.kiosk = excluded.kiosk;
  end $$;

create function published.take_shot(device uuid, command_id uuid, shot bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    if octet_length(shot) > 20480 or not exists (select from desk.kiosk_command c where c.id = command_id
        and c.kiosk = device and c.name = 'screenshot' and c.state in ('queued', 'delivered')
        and c.expires_at > now() - interval '60 seconds') then
      return false;
    end if;
    insert into desk.kiosk_shot (kiosk, taken_at, picture) values (device, now(), shot)
      on conflict (kiosk) do update set taken_at = now(), picture = excluded.picture;
    return true;
  end $$;

revoke all on function published.pair_begin(text, text, text, text), published.pair_poll(text, text),
  published.rotate_token(uuid, text, text, timestamptz), published.take_beats(jsonb, jsonb, jsonb),
  published.take_kiosk_alarm(uuid, uuid, text, text, boolean, timestamptz, timestamptz),
  published.take_shot(uuid, uuid, bytea) from public;
grant execute on function published.pair_begin(text, text, text, text), published.pair_poll(text, text),
  published.rotate_token(uuid, text, text, timestamptz), published.take_beats(jsonb, jsonb, jsonb),
  published.take_kiosk_alarm(uuid, uuid, text, text, boolean, timestamptz, timestamptz),
  published.take_shot(uuid, uuid, bytea) to putokaz_portal;
grant select on published.kiosk, published.kiosk_command to putokaz_portal;
grant select, insert, update on desk.kiosk, desk.kiosk_command to putokaz_desk;
grant select, update on desk.kiosk_pairing, desk.kiosk_state to putokaz_desk;
grant select, delete on desk.kiosk_shot, desk.kiosk_story to putokaz_desk;
grant select on desk.alert_receipt, desk.kiosk_alarm to putokaz_desk;
grant select, insert, delete on desk.kiosk_wrong_code to putokaz_desk;

