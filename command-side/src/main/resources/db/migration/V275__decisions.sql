-- What decisions rest on, and what a county has decided. Kept in the transaction of the events.
create table command.recommendation (
    id           text primary key,
    county       text not null,
    year         int  not null,
    version      int  not null default 0,
    sent_version int  not null default 0,
    rule_set     text,
    unique (county, year)
);

-- Of the version last adopted: what each is left with when others have got of theirs.
create table command.recommended_sum (
    recommendation text   not null,
    place          int    not null,
    recipient      text   not null,
    sum            bigint not null,
    primary key (recommendation, recipient)
);

-- One row a county and year: whoever decides holds it, so that the sum of the grants fits the frame.
create table command.decision_frame (
    id     text primary key,
    county text   not null,
    year   int    not null,
    sum    bigint not null,
    unique (county, year)
);

-- `prepared` counts while it waits, `in_force` when it is approved.
create table command.decided_grant (
    id        text primary key,
    county    text    not null,
    year      int     not null,
    recipient text    not null,
    number    int     not null,
    version   int     not null,
    prepared  bigint  not null,
    departs   boolean not null,
    waits     boolean not null,
    in_force  bigint,
    edits     bigint  not null
);
create index on command.decided_grant (county, year);

grant select, insert, update, delete
    on command.recommendation, command.recommended_sum, command.decision_frame, command.decided_grant
    to ${app};

-- The frames and recommendations from before this table was.
insert into command.decision_frame (id, county, year, sum)
select id, county, year, sum from command.frame;

insert into command.recommendation (id, county, year, version, sent_version, rule_set)
select begun.stream,
       begun.payload ->> 'county',
       (begun.payload ->> 'year')::int,
       coalesce((adopted.payload ->> 'version')::int, 0),
       coalesce((select max((payload ->> 'version')::int)
                 from log.event
                 where name = 'allocation.RecommendationSent'
                   and stream = begun.stream), 0),
       adopted.payload ->> 'ruleSet'
from log.event begun
         left join lateral (select payload
                            from log.event
                            where name = 'allocation.RecommendationAdopted'
                              and stream = begun.stream
                            order by sequence desc
                            limit 1) adopted on true
where begun.name = 'allocation.RecommendationBegun';

insert into command.recommended_sum (recommendation, place, recipient, sum)
select recommendation, row_number() over (partition by recommendation order by min(place)), who, sum(kroner)
from (select r.id                            as recommendation,
             line.place                      as place,
             unnest(array [line.value ->> 'recipient', line.value ->> 'within']) as who,
             unnest(array [(line.value ->> 'sum')::bigint, -(line.value ->> 'sum')::bigint]) as kroner
      from command.recommendation r
               cross join lateral (select payload
                                   from log.event
                                   where name = 'allocation.RecommendationAdopted'
                                     and stream = r.id
                                   order by sequence desc
                                   limit 1) adopted
               cross join lateral json_array_elements(adopted.payload -> 'lines')
          with ordinality line (value, place)) parts
where who is not null
group by recommendation, who;
