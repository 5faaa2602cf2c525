-- One schema a projection, owned by the application, so that a rebuilt one can take the place of the serving one.
do $$ begin
  execute format('grant create on database %I to %I', current_database(), '${app}');
end $$;
set role ${app};

create schema projections;

-- Rebuilds of read models, for the progress bar and for the record.
create table projections.rebuild (
    id          bigint generated always as identity primary key,
    projection  text        not null,
    started_at  timestamptz not null default now(),
    started_by  text,
    beat_at     timestamptz not null default now(),
    done        bigint      not null default 0,
    total       bigint      not null,
    finished_at timestamptz,
    differing   bigint,
    failure     text
);

create schema organisations;

create table organisations.organisation (
    id     text primary key,
    number text not null,
    kind   text not null,
    name   text not null,
    parent text
);

create table organisations.role_holding (
    person       text not null,
    role         text not null,
    organisation text not null,
    from_date    date not null,
    to_date      date,
    given_by     text
);
create index on organisations.role_holding (person);
create index on organisations.role_holding (organisation, role);

create schema seedfunds;

create table seedfunds.fund (
    id        text primary key,
    network   text        not null,
    name      text        not null,
    purpose   text        not null,
    opened_at timestamptz not null
);

create table seedfunds.round (
    id           text primary key,
    fund         text        not null,
    network      text        not null,
    school_year  text        not null,
    rule_set     text        not null,
    frame        bigint      not null,
    own_money    bigint      not null default 0,
    cap          bigint      not null,
    deadline     timestamptz not null,
    report_due   date        not null,
    criteria     jsonb       not null,
    opened_at    timestamptz not null,
    version      bigint      not null,
    summary      text,
    presented_at timestamptz,
    presented_by text,
    decided_at   timestamptz,
    decided_by   text,
    awarded      bigint,
    participants jsonb,
    disqualified jsonb
);
create index on seedfunds.round (network, deadline);

create table seedfunds.own_money (
    position bigint primary key,
    round    text        not null,
    owner    text        not null,
    amount   bigint      not null,
    note     text        not null,
    added_at timestamptz not null
);
create index on seedfunds.own_money (round);

create table seedfunds.application (
    id         text primary key,
    round      text        not null,
    network    text        not null,
    number     int         not null,
    title      text        not null,
    state      text        not null,
    content    jsonb       not null,
    applied    bigint      not null,
    proposed   bigint,
    proposal_reason text,
    awarded    bigint,
    reason     text,
    version    bigint      not null,
    sent_at    timestamptz not null,
    sent_by    text        not null,
    changed_at timestamptz not null
);
create index on seedfunds.application (round, number);

create table seedfunds.application_school (
    application text   not null,
    school      text   not null,
    ordinal     int    not null,
    applied     bigint not null,
    proposed    bigint,
    awarded     bigint,
    owner       text,
    primary key (application, school)
);
create index on seedfunds.application_school (school);

create table seedfunds.affiliation (
    application text        not null,
    person      text        not null,
    school      text        not null,
    grounds     text        not null,
    declared_at timestamptz not null,
    primary key (application, person)
);

create table seedfunds.assessment (
    application text        not null,
    assessor    text        not null,
    judgements  jsonb       not null,
    proposal    jsonb       not null,
    proposed    bigint      not null,
    reason      text        not null,
    assessed_at timestamptz not null,
    primary key (application, assessor)
);

create schema outcomes;

create table outcomes.outcome (
    measure       text primary key,
    network       text        not null,
    title         text        not null,
    due           date        not null,
    state         text        not null,
    granted       bigint      not null,
    spent         bigint,
    plan          jsonb       not null,
    report        jsonb,
    version       bigint      not null,
    expected_at   timestamptz not null,
    reported_at   timestamptz,
    reported_by   text,
    reported_role text,
    reported_for  text,
    reminders     int         not null default 0,
    reopened_why  text
);
create index on outcomes.outcome (network, due);

create table outcomes.outcome_school (
    measure text   not null,
    school  text   not null,
    owner   text   not null,
    granted bigint not null,
    primary key (measure, school)
);
create index on outcomes.outcome_school (school);

create schema audit;

-- Which facts a case has, with what each changed. The fact itself stands in the log.
create table audit.case_fact (
    kind     text   not null,
    id       text   not null,
    position bigint not null,
    name     text   not null,
    actor    text,
    at       timestamptz not null,
    changes  jsonb  not null,
    primary key (kind, id, position)
);
create index on audit.case_fact (position);

-- Values as they stand, so that the next fact can say what it changed them from.
create table audit.standing (
    kind  text not null,
    id    text not null,
    what  text not null,
    value text not null,
    primary key (kind, id, what)
);

reset role;
