create schema log;
grant usage on schema log to ${app};

-- The truth. Written once, never changed.
create table log.event (
  id bigint generated always as identity primary key,
  event_id text not null constraint event_id_once unique,
  stream_type text,
  stream text not null,
  sequence bigint not null check (sequence >= 0),
  name text not null,
  revision int not null check (revision > 0),
  recorded_at timestamptz not null,
  payload json not null,
  metadata json not null,
  constraint event_stream_sequence unique (stream, sequence)
);
create index event_recorded_at on log.event (recorded_at);
comment on table log.event is 'Hendelsesloggen. Tekst i payload og metadata er nøyaktig slik den ble skrevet.';

-- Written, not yet given a position. A row is seen by the sequencer only when its writer has committed.
create table log.pending (
  id bigint primary key
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- Final order: 0, 1, 2 and so on without a gap, given after commit.
create table log.position (
  position bigint primary key check (position >= 0),
  event bigint not null unique references log.event
);
comment on table log.position is 'Endelig rekkefølge, uten hull. Gitt etter at hendelsen var bekreftet lagret.';

create table log.snapshot (
  stream text not null,
  sequence bigint not null,
  event_id text not null,
  stream_type text,
  name text not null,
  revision text,
  recorded_at timestamptz not null,
  payload json not null,
  metadata json not null,
  primary key (stream, sequence)
);

create function log.note_pending() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as
'begin
  insert into log.pending (id) select id from written;
  return null;
end';

create trigger event_is_pending after insert on log.event
  referencing new table as written
  for each statement execute function log.note_pending();

create function log.give_positions(most int) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as
'declare
  head bigint;
  given bigint;
begin
  if current_setting(''transaction_isolation'') <> ''read committed'' then
    raise exception ''positions are given under read committed only'';
  end if;
  perform pg_advisory_xact_lock(hashtext(''log.position''));
  select coalesce(max(p.position), -1) into head from log.position p;
  with next as (
    delete from log.pending
    where id in (select id from log.pending order by id limit most)
    returning id)
  insert into log.position (position, event)
  select head + row_number() over (order by id), id from next;
  get diagnostics given = row_count;
  if given > 0 then
    head := head + given;
    perform pg_notify(''log_position'', head::text);
  end if;
  return head;
end';
comment on function log.give_positions is
  'Gives at most so many committed events their positions and returns the last position, -1 when there is none.';

revoke all on function log.note_pending(), log.give_positions(int) from public;
grant execute on function log.give_positions(int) to ${app};
grant select on log.event, log.position, log.pending to ${app};
grant insert (event_id, stream_type, stream, sequence, name, revision, recorded_at, payload, metadata)
  on log.event to ${app};
grant select, insert, update, delete on log.snapshot to ${app};
