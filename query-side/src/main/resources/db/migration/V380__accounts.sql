set role ${app};

create schema accounts;

-- What each county and year has: its frame, and what the recommendation last sent leaves each with.
create table accounts.frame (
    id     text primary key,
    county text   not null,
    year   int    not null,
    sum    bigint not null
);

create table accounts.recommendation (
    id           text primary key,
    county       text not null,
    year         int  not null,
    sent_version int  not null default 0
);

create table accounts.recommended (
    recommendation text   not null,
    version        int    not null,
    recipient      text   not null,
    sum            bigint not null,
    primary key (recommendation, version, recipient)
);

-- One row a grant, with its sums as they stand. Those of use are of the account last sent.
create table accounts.grant_use (
    grant_id     text primary key,
    county       text    not null,
    year         int     not null,
    recipient    text    not null,
    prepared     jsonb   not null,
    in_force     jsonb,
    granted      bigint  not null default 0,
    own_share    bigint  not null default 0,
    paid         bigint  not null default 0,
    accounted    boolean not null default false,
    spent        bigint  not null default 0,
    own_spent    bigint  not null default 0,
    unspent      bigint  not null default 0,
    to_settle    bigint  not null default 0,
    carried_over bigint  not null default 0,
    reclaimed    bigint  not null default 0,
    waived       bigint  not null default 0,
    returned     bigint  not null default 0,
    due          date,
    moved        boolean not null default false,
    reminders    int     not null default 0,
    edits        bigint  not null default 0
);
create index on accounts.grant_use (county, year);
create index on accounts.grant_use (recipient);

create table accounts.payment (
    grant_id  text   not null,
    payment   int    not null,
    sum       bigint not null,
    value_day date,
    primary key (grant_id, payment)
);

create table accounts.account (
    grant_id  text        not null,
    version   int         not null,
    content   jsonb       not null,
    state     text        not null,
    sent_by   text        not null,
    sent_at   timestamptz not null,
    remark    text,
    judged_by text,
    judged_at timestamptz,
    primary key (grant_id, version)
);

create table accounts.settlement (
    grant_id    text        not null,
    number      int         not null,
    content     jsonb       not null,
    state       text        not null,
    prepared_by text        not null,
    prepared_at timestamptz not null,
    remark      text,
    approved_by text,
    approved_at timestamptz,
    primary key (grant_id, number)
);

create table accounts.money_back (
    grant_id     text        not null,
    place        bigint      not null,
    sum          bigint      not null,
    value_day    date        not null,
    confirmed_by text        not null,
    confirmed_at timestamptz not null,
    primary key (grant_id, place)
);

reset role;
