-- Which reports all parties have signed, for the catalogue. Kept in the transaction of the events.
create table command.signed_report (
    measure text primary key,
    entry   text   not null,
    network text   not null,
    year    int    not null,
    model   text   not null,
    schools text[] not null,
    parties text[] not null,
    signed  text[] not null default '{}'
);
create index on command.signed_report (entry);

grant select, insert, update, delete on command.signed_report to ${app};

-- The reports from before this table was: all of seed funds, and none of them signed. The year is that of ReportedMeasure.yearOf.
insert into command.signed_report (measure, entry, network, year, model, schools, parties)
select stream, 'bank-' || stream, payload ->> 'network',
       extract(year from (payload ->> 'due')::date - interval '2 months')::int, 'ENTHUSIAST',
       array(select distinct g ->> 'school' from json_array_elements(payload -> 'grants') g),
       array(select distinct g ->> 'owner' from json_array_elements(payload -> 'grants') g)
from log.event
where name = 'outcomes.OutcomeExpected' and revision = 1;
