set role ${app};

create schema recommendations;

-- What is being worked on: the list as it stands, and which version was last adopted and last sent.
create table recommendations.recommendation (
    id           text primary key,
    county       text        not null,
    year         int         not null,
    edits        bigint      not null,
    measures     jsonb       not null default '[]',
    left_out     jsonb       not null default '[]',
    version      int         not null default 0,
    sent_version int         not null default 0,
    changed_at   timestamptz not null
);
create index on recommendations.recommendation (county, year);

-- What was adopted, with the list as it stood then. Never changed, but for when it was sent.
create table recommendations.version (
    recommendation text        not null,
    version        int         not null,
    content        jsonb       not null,
    measures       jsonb       not null,
    left_out       jsonb       not null,
    build          text,
    adopted_at     timestamptz not null,
    adopted_by     text        not null,
    sent_at        timestamptz,
    sent_by        text,
    primary key (recommendation, version)
);

reset role;
