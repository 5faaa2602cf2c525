-- Whose each measure is and whether it is accepted: when its recipient gets money, a report is expected of it. Kept in the
-- transaction of the events of measures.
create table command.measure_to_report (
    id       text primary key,
    network  text    not null,
    -- Null when it is the network's.
    owner    text,
    accepted boolean not null default false
);
create index on command.measure_to_report (network);
create index on command.measure_to_report (owner);

grant select, insert, update on command.measure_to_report to ${app};

-- The measures proposed before this table was.
with stage as (
    select distinct on (stream) stream, name
    from log.event
    where name in ('needs.MeasureSentBack', 'needs.MeasureAccepted', 'needs.MeasureReopened', 'needs.MeasureWithdrawn')
    order by stream, sequence desc
)
insert into command.measure_to_report (id, network, owner, accepted)
select proposed.payload ->> 'measure',
       proposed.payload ->> 'network',
       proposed.payload ->> 'owner',
       coalesce(stage.name = 'needs.MeasureAccepted', false)
from log.event proposed
     left join stage using (stream)
where proposed.name = 'needs.MeasureProposed';
