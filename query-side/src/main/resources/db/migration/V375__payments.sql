set role ${app};

create schema payments;

create table payments.granted (
    id            text primary key,
    county        text   not null,
    year          int    not null,
    recipient     text   not null,
    prepared      bigint not null,
    prepared_own  bigint not null,
    prepared_terms text  not null,
    number        int    not null,
    decision      int    not null default 0,
    granted       bigint not null default 0,
    own_share     bigint not null default 0,
    terms         text   not null default '',
    accepted      int    not null default 0,
    documented    bigint,
    explanation   text,
    confirmed     bigint not null default 0,
    remark        text
);
create index on payments.granted (county, year);
create index on payments.granted (recipient);

create table payments.instalment (
    grant_id  text   not null,
    number    int    not null,
    sum       bigint not null,
    due       date   not null,
    condition text   not null,
    primary key (grant_id, number)
);

create table payments.payment (
    grant_id    text        not null,
    number      int         not null,
    instalment  int         not null,
    sum         bigint      not null,
    account     int         not null,
    corrects    int,
    state       text        not null,
    ordered_by  text        not null,
    ordered_at  timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    file        text,
    value_day   date,
    returned    text,
    cancelled   text,
    primary key (grant_id, number)
);

create table payments.account (
    organisation text        not null,
    version      int         not null,
    number       text        not null,
    state        text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    decided_by   text,
    remark       text,
    primary key (organisation, version)
);

create table payments.file (
    id             text primary key,
    county         text        not null,
    number         int         not null,
    pay_day        date        not null,
    message_id     text        not null,
    format         text        not null,
    sha256         text        not null,
    debtor_account text        not null,
    made_by        text        not null,
    made_at        timestamptz not null,
    answer_day     date
);

create table payments.line (
    file      text   not null,
    number    int    not null,
    grant_id  text   not null,
    payment   int    not null,
    recipient text   not null,
    sum       bigint not null,
    account   text   not null,
    end_to_end text  not null,
    returned  text,
    primary key (file, number)
);

reset role;
