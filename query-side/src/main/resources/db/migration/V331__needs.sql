set role ${app};

create schema needs;

create table needs.needs_report (
    id           text primary key,
    organisation text        not null,
    school_year  text        not null,
    content      jsonb       not null,
    reported_at  timestamptz not null,
    reported_by  text        not null,
    corrected_at timestamptz,
    corrected_why text
);
create index on needs.needs_report (organisation, school_year);

create table needs.measure (
    id          text primary key,
    network     text        not null,
    owner       text,
    title       text        not null,
    state       text        not null,
    joint       boolean     not null,
    up1         text,
    up2         text,
    content     jsonb       not null,
    remarks     jsonb       not null default '[]',
    note        text,
    version     bigint      not null,
    proposed_at timestamptz not null,
    changed_at  timestamptz not null,
    sent_at     timestamptz,
    settled_at  timestamptz
);
create index on needs.measure (network, state);

-- The schools of a measure; batch is that of a joint measure, else 0.
create table needs.measure_school (
    measure text not null,
    school  text not null,
    batch   int  not null,
    primary key (measure, school)
);
create index on needs.measure_school (school);

create table needs.measure_need (
    measure text not null,
    report  text not null,
    primary key (measure, report)
);
create index on needs.measure_need (report);

reset role;
