set role ${app};

create schema decisions;

-- What decisions rest on: the frame of each county's year, and its recommendation.
create table decisions.frame (
    id     text primary key,
    county text   not null,
    year   int    not null,
    sum    bigint not null
);

create table decisions.recommendation (
    id           text primary key,
    county       text not null,
    year         int  not null,
    version      int  not null default 0,
    sent_version int  not null default 0
);

-- What a version leaves each with when others have got of theirs.
create table decisions.recommended (
    recommendation text   not null,
    version        int    not null,
    rule_set       text   not null,
    place          int    not null,
    recipient      text   not null,
    sum            bigint not null,
    primary key (recommendation, version, recipient)
);

create table decisions.recipient (
    id   text primary key,
    kind text not null,
    municipality boolean not null default false,
    language     text    not null default 'BOKMAAL'
);

create table decisions.decision (
    grant_id      text        not null,
    number        int         not null,
    county        text        not null,
    year          int         not null,
    recipient     text        not null,
    state         text        not null,
    prepared      jsonb       not null,
    edits         bigint      not null,
    prepared_by   text        not null,
    prepared_at   timestamptz not null,
    remark        text,
    sent_back_by  text,
    approved_by   text,
    approved_at   timestamptz,
    letter          text,
    letter_language text,
    letter_at       timestamptz,
    primary key (grant_id, number)
);
create index on decisions.decision (county, year);

reset role;
