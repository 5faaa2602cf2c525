-- As before, but what waits is taken up to a last id: to look each one up among those that wait took longer the more there were,
-- and after an import of 10 000 rows there are many.
create or replace function log.give_positions(most int) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as
'declare
  head bigint;
  given bigint;
  last bigint;
begin
  if current_setting(''transaction_isolation'') <> ''read committed'' then
    raise exception ''positions are given under read committed only'';
  end if;
  perform pg_advisory_xact_lock(hashtext(''log.position''));
  select coalesce(max(p.position), -1) into head from log.position p;
  select max(id) into last from (select id from log.pending order by id limit most) first;
  with next as (
    delete from log.pending where id <= last returning id)
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
  'Gives about so many committed events, and those that were committed among them meanwhile, their positions and returns the last position, -1 when there is none.';
