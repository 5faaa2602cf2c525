set role ${app};

create schema allocation;

-- What the keys and the recipients of a distribution are found from, as of any day.
create table allocation.organisation (
    id        text primary key,
    number    text not null,
    kind      text not null,
    name      text not null,
    parent    text,
    closed_on date
);
create index on allocation.organisation (parent);

create table allocation.placement (
    organisation text not null,
    parent       text not null,
    from_date    date
);
create index on allocation.placement (organisation);

create table allocation.full_time_count (
    position       bigint primary key,
    organisation   text   not null,
    counted_on     date   not null,
    teacher_tenths bigint not null,
    leader_tenths  bigint not null,
    source         text   not null
);
create index on allocation.full_time_count (organisation, counted_on);

create table allocation.partnership (
    id              text primary key,
    of_organisation text not null,
    kind            text not null,
    from_date       date not null,
    last_day        date not null
);

create table allocation.partner (
    partnership text not null,
    university  text not null,
    from_date   date not null,
    primary key (partnership, from_date)
);

create table allocation.frame (
    id     text primary key,
    county text   not null,
    year   int    not null,
    sum    bigint not null
);
create index on allocation.frame (county, year);

create table allocation.model (
    id          text primary key,
    county      text        not null,
    rule_set    text        not null,
    title       text        not null,
    content     jsonb       not null,
    version     bigint      not null,
    drafted_by  text        not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    approved_by text,
    approved_at timestamptz
);
create index on allocation.model (county);

create table allocation.scenario (
    id            text primary key,
    county        text        not null,
    year          int         not null,
    title         text        not null,
    frame         bigint      not null,
    model         text        not null,
    content       jsonb       not null,
    counted_on    date        not null,
    overrides     jsonb       not null,
    saved_by      text        not null,
    saved_at      timestamptz not null,
    position      bigint      not null,
    discarded_why text
);
create index on allocation.scenario (county, year);

reset role;
