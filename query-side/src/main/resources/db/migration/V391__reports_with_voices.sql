set role ${app};

-- A report is told by several, signed by its parties and looked at in a control. What was reported before was of seed funds,
-- by the school alone, as in the first revision of its events.
alter table outcomes.outcome
    add column about     jsonb,
    add column year      int,
    add column told      int not null default 0,
    add column opened_at int not null default 0;

-- Who has part in a measure, besides its network.
create table outcomes.party (
    measure      text not null,
    part         text not null,
    organisation text not null,
    primary key (measure, part, organisation)
);
create index on outcomes.party (organisation, part);

-- Each thing told, by the version of the report that it made.
create table outcomes.told (
    measure      text        not null,
    version      int         not null,
    kind         text        not null,
    voice        text        not null,
    person       text        not null,
    role         text        not null,
    organisation text,
    at           timestamptz not null,
    content      jsonb       not null,
    primary key (measure, version)
);
create index on outcomes.told (person);

create table outcomes.signature (
    measure text        not null,
    version int         not null,
    party   text        not null,
    person  text        not null,
    role    text        not null,
    at      timestamptz not null,
    primary key (measure, version, party)
);

create table outcomes.control (
    measure      text        not null,
    number       bigint      not null,
    version      int         not null,
    kind         text        not null,
    words        text        not null,
    due          date,
    person       text        not null,
    organisation text,
    at           timestamptz not null,
    primary key (measure, number)
);

insert into outcomes.party (measure, part, organisation)
select measure, part, organisation
from outcomes.outcome_school,
     lateral (values ('SCHOOL', school), ('OWNER', owner), ('SIGNATORY', owner)) as p(part, organisation)
on conflict do nothing;

update outcomes.outcome o
set year  = case when extract(month from due) <= 2 then extract(year from due) - 1 else extract(year from due) end,
    about = jsonb_build_object(
        'source', 'SEED_FUND', 'origin', o.measure,
        'year', case when extract(month from due) <= 2 then extract(year from due) - 1 else extract(year from due) end,
        'owner', (select min(s.owner) from outcomes.outcome_school s where s.measure = o.measure having count(distinct s.owner) = 1),
        'schools', (select coalesce(jsonb_agg(s.school), '[]') from outcomes.outcome_school s where s.measure = o.measure),
        'universities', '[]'::jsonb, 'model', 'ENTHUSIAST', 'theme', '', 'ruleSet', null,
        'signatories', (select coalesce(jsonb_agg(distinct s.owner), '[]') from outcomes.outcome_school s where s.measure = o.measure),
        'gatherings', 0);

update outcomes.outcome o
set report = report || jsonb_build_object(
        'voice', case reported_role when 'SCHOOL_LEADER' then 'LEADER' else 'TEACHER' end,
        'activities', '[]'::jsonb, 'participation', '[]'::jsonb, 'successFactors', '[]'::jsonb, 'staysWith', '',
        'answers', (select coalesce(jsonb_agg(a || '{"level": null, "reason": "", "evidence": null}'::jsonb), '[]')
                    from jsonb_array_elements(report -> 'answers') a)),
    told = (select greatest(count(*), 1) from log.event e where e.stream = o.measure and e.name = 'outcomes.OutcomeReported')
where report is not null;

update outcomes.outcome
set opened_at = told
where state = 'EXPECTED';

insert into outcomes.told (measure, version, kind, voice, person, role, organisation, at, content)
select measure, told, 'REPORT', report ->> 'voice', reported_by, reported_role, reported_for, reported_at, report
from outcomes.outcome
where report is not null;

alter table outcomes.outcome
    alter column about set not null,
    alter column year set not null;

reset role;
