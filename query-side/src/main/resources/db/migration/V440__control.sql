set role ${app};

create schema control;

create table control.organisation (
    id     text primary key,
    parent text,
    kind   text not null
);

-- The cases that may be controlled: under which county governor, of which year, whose, and when something is due in them.
create table control.subject (
    kind     text not null,
    id       text not null,
    county   text,
    year     int,
    place    text,
    due      date,
    accepted boolean not null default false,
    primary key (kind, id)
);

-- Decisions as last prepared, until they are approved.
create table control.decision (
    grant_id  text    not null,
    number    int     not null,
    kind      text    not null,
    departs   boolean not null,
    report_by date    not null,
    primary key (grant_id, number)
);

create table control.disqualified (
    meeting     text not null,
    agenda_case text not null,
    person      text not null,
    primary key (meeting, agenda_case, person)
);

-- What an auditor's lists show: a fact, and the case it is in.
create table control.deviation (
    list     text        not null,
    position bigint      not null,
    kind     text        not null,
    id       text        not null,
    county   text,
    year     int,
    place    text,
    at       timestamptz not null,
    primary key (list, position)
);
create index on control.deviation (list, county, year);

create table control.control (
    id        text primary key,
    begun     jsonb       not null,
    begun_by  text        not null,
    begun_at  timestamptz not null,
    version   int         not null default 1,
    report    text,
    closed_at timestamptz
);

create table control.sample (
    control text        not null,
    number  int         not null,
    drawn   jsonb       not null,
    at      timestamptz not null,
    actor   text        not null,
    primary key (control, number)
);

create table control.examined (
    control text        not null,
    kind    text        not null,
    id      text        not null,
    at      timestamptz not null,
    actor   text        not null,
    primary key (control, kind, id)
);

create table control.finding (
    control     text        not null,
    number      int         not null,
    owner       text        not null,
    made        jsonb       not null,
    made_at     timestamptz not null,
    made_by     text        not null,
    answer      text,
    answered_at timestamptz,
    answered_by text,
    outcome     text,
    remark      text,
    closed_at   timestamptz,
    primary key (control, number)
);

reset role;
