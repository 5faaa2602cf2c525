-- Innsynsloggen: who has read which case, when and why. Added to, and never changed: the application may only call the function. Each row
-- is final when it is there, and the positions have no holes, since one at a time writes; so it can be sealed as the facts are.
create schema reading;
grant usage on schema reading to ${app};

create table reading.entry (
  position bigint primary key check (position >= 0),
  at timestamptz not null,
  person text not null,
  role text not null,
  organisation text,
  kind text not null,
  id text not null,
  path text not null,
  purpose text,
  -- The read that this one says was refused: what was asked for was not shown.
  refused bigint references reading.entry
);
create index on reading.entry (kind, id);
create index on reading.entry (person, at);
create unique index on reading.entry (refused) where refused is not null;
comment on table reading.entry is 'Innsynsloggen. En rad per visning av en sak; refused viser til en visning som ble avvist.';

create function reading.note(
  reader text, held text, of_organisation text, case_kind text, case_id text, read_path text, why text, not_shown bigint)
returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as
'declare
  given bigint;
begin
  perform pg_advisory_xact_lock(hashtext(''reading.entry''));
  select coalesce(max(e.position), -1) + 1 into given from reading.entry e;
  insert into reading.entry (position, at, person, role, organisation, kind, id, path, purpose, refused)
  values (given, clock_timestamp(), reader, held, of_organisation, case_kind, case_id, read_path, why, not_shown);
  return given;
end';
comment on function reading.note is 'Notes a read and gives its position. The time is that of the database, whatever moment is looked at.';

revoke all on function reading.note(text, text, text, text, text, text, text, bigint) from public;
grant execute on function reading.note(text, text, text, text, text, text, text, bigint) to ${app};
grant select on reading.entry to ${app};
