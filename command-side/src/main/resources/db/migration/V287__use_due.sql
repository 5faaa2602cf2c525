-- When each grant is to be accounted for. Kept in the transaction of the events. `prepared` and `carried` are the days of what waits for
-- approval; a day that is `moved` no longer follows the decision.
create table command.use_due (
    grant_id      text primary key,
    prepared      date    not null,
    due           date,
    moved         boolean not null default false,
    carried       date,
    paid          boolean not null default false,
    delivered     boolean not null default false,
    reminders     int     not null default 0,
    last_reminder date
);

grant select, insert, update, delete on command.use_due to ${app};

-- The decisions from before this table was; nothing was paid then.
insert into command.use_due (grant_id, prepared, due)
select last.stream, last.report_by, bound.report_by
from (select distinct on (stream) stream, (payload -> 'content' ->> 'reportBy')::date as report_by
      from log.event
      where name = 'decisions.DecisionPrepared'
      order by stream, sequence desc) last
         left join lateral (select (prepared.payload -> 'content' ->> 'reportBy')::date as report_by
                            from log.event approved
                                     join log.event prepared
                                          on prepared.stream = approved.stream and prepared.sequence < approved.sequence
                                              and prepared.name = 'decisions.DecisionPrepared'
                            where approved.stream = last.stream
                              and approved.name = 'decisions.DecisionApproved'
                            order by approved.sequence desc, prepared.sequence desc
                            limit 1) bound on true;
