set role ${app};

create schema complaints;

-- Who complains: what a recipient is, for its right to complain.
create table complaints.recipient (
    id           text primary key,
    kind         text    not null,
    municipality boolean not null default false
);

-- What can be complained about. `notice` is the day its letter was sent or opened, `extended` the last day as the governor moved it.
create table complaints.decision (
    grant_id    text   not null,
    number      int    not null,
    county      text   not null,
    year        int    not null,
    recipient   text   not null,
    rule_set    text   not null,
    granted     bigint not null,
    approved_at timestamptz,
    notice      date,
    extended    date,
    primary key (grant_id, number)
);
create index on complaints.decision (county);
create index on complaints.decision (recipient);

create table complaints.complaint (
    id           text primary key,
    grant_id     text        not null,
    number       int         not null,
    county       text        not null,
    recipient    text        not null,
    state        text        not null,
    filed        jsonb       not null,
    filed_at     timestamptz not null,
    filed_by     text        not null,
    deferred     boolean     not null default false,
    new_decision int
);
create index on complaints.complaint (grant_id);
create index on complaints.complaint (county);
create index on complaints.complaint (recipient);

-- What was done with a complaint, one after another.
create table complaints.step (
    complaint text        not null,
    place     bigint      not null,
    name      text        not null,
    event     jsonb       not null,
    at        timestamptz not null,
    who       text        not null,
    primary key (complaint, place)
);

reset role;
