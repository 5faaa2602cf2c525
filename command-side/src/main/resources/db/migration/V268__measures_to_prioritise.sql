-- What a recommendation may put in order: whose each measure is, how far it has come and what is wanted for it.
-- Kept in the transaction of the events of measures.
create table command.measure (
    id       text primary key,
    network  text    not null,
    title    text    not null,
    -- What it costs beyond what the owners pay themselves.
    wanted   bigint  not null,
    -- Whether it has ever been sent in: before that it is for those who write it.
    sent_in  boolean not null default false,
    accepted boolean not null default false
);

grant select, insert, update on command.measure to ${app};

-- The measures proposed before this table was.
with written as (
    select distinct on (stream) stream, payload -> 'content' as content
    from log.event
    where name in ('needs.MeasureProposed', 'needs.MeasureAmended')
    order by stream, sequence desc
),
stage as (
    select distinct on (stream) stream, name
    from log.event
    where name in ('needs.MeasureSentIn', 'needs.MeasureSentBack', 'needs.MeasureAccepted', 'needs.MeasureReopened',
                   'needs.MeasureWithdrawn')
    order by stream, sequence desc
)
insert into command.measure (id, network, title, wanted, sent_in, accepted)
select proposed.payload ->> 'measure',
       proposed.payload ->> 'network',
       written.content ->> 'title',
       (select coalesce(sum((line ->> 'amount')::bigint - (line ->> 'ownShare')::bigint), 0)
        from json_array_elements((written.content -> 'budget')::json) line),
       exists (select from log.event sent where sent.stream = proposed.stream and sent.name = 'needs.MeasureSentIn'),
       coalesce(stage.name = 'needs.MeasureAccepted', false)
from log.event proposed
     join written using (stream)
     left join stage using (stream)
where proposed.name = 'needs.MeasureProposed';
