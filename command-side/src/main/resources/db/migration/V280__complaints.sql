-- What the rules of complaints rest on. Kept in the transaction of the events.
create table command.complainable (
    grant_id  text not null,
    number    int  not null,
    county    text not null,
    recipient text not null,
    rule_set  text not null,
    approved  date,
    notice    date,
    primary key (grant_id, number)
);

create table command.complaint_rule (
    rule_set     text primary key,
    weeks        int,
    may_complain text[]
);

-- The grants of which nothing is paid while a complaint about them is treated, or until the decision it led to.
create table command.deferred_effect (
    grant_id       text not null,
    number         int  not null,
    complaint      text primary key,
    until_decision boolean not null default false
);
create index on command.deferred_effect (grant_id);

grant select, insert, update, delete
    on command.complainable, command.complaint_rule, command.deferred_effect
    to ${app};

-- The rule sets and decisions from before these tables were.
insert into command.complaint_rule (rule_set, weeks, may_complain)
select distinct on (stream) stream,
       (payload -> 'content' -> 'complaintWeeks' ->> 'value')::int,
       case
           when json_typeof(payload -> 'content' -> 'mayComplain' -> 'value') = 'array'
               then array(select json_array_elements_text(payload -> 'content' -> 'mayComplain' -> 'value')) end
from log.event
where name in ('schemes.RuleSetDrafted', 'schemes.RuleSetChanged')
order by stream, sequence desc;

insert into command.complainable (grant_id, number, county, recipient, rule_set, approved, notice)
select distinct on (prepared.stream, number) prepared.stream,
       number,
       prepared.payload ->> 'county',
       prepared.payload ->> 'recipient',
       prepared.payload ->> 'ruleSet',
       (select (recorded_at at time zone 'Europe/Oslo')::date
        from log.event
        where stream = prepared.stream
          and name = 'decisions.DecisionApproved'
          and (payload ->> 'number')::int = number),
       (select min((recorded_at at time zone 'Europe/Oslo')::date)
        from log.event
        where stream = prepared.stream
          and name in ('decisions.LetterSent', 'decisions.LetterReceived')
          and (payload ->> 'number')::int = number)
from log.event prepared
         cross join lateral (select (prepared.payload ->> 'number')::int as number) one
where prepared.name = 'decisions.DecisionPrepared'
order by prepared.stream, number, prepared.sequence desc;
