-- When an alarm began and when somebody cleared it: what a screen showed then can be told afterwards.
alter table desk.alert add column began_at timestamptz, add column cleared_at timestamptz;
update desk.alert set began_at = raised_at, cleared_at = case when cleared then raised_at end;
alter table desk.alert alter column began_at set not null;
comment on column desk.alert.raised_at is 'when it was raised, confirmed or cleared, whichever was last';

-- Behind a proxy all screens have one address, so many may ask at once; what nobody has approved is
-- forgotten soon, and what was collected with it.
create or replace function published.pair_begin(device text, code text, key text, from_where text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(hashtextextended('putokaz kiosk pairing', 0));
    delete from desk.kiosk_pairing where expires_at < now() - interval '1 hour';
    if length(device) <> 64 or code !~ '^[BCDFGHJKLMNPQRSTVWXZ]{8}$' or length(key) > 200 or length(from_where) > 64 then
      return 'refused';
    end if;
    if (select count(*) from desk.kiosk_pairing p
        where p.origin = from_where and p.kiosk is null and p.expires_at > now()) >= 60
      or (select count(*) from desk.kiosk_pairing) >= 5000 then
      return 'busy';
    end if;
    insert into desk.kiosk_pairing (device_hash, user_code, public_key, origin) values (device, code, key, from_where)
      on conflict do nothing;
    return case when found then 'ok' else 'again' end;
  end $$;
alter table desk.kiosk_pairing drop column logged;
