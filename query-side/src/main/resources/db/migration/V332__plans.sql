set role ${app};

-- Every version of a long-term plan; the newest is the one in force.
create table needs.plan (
    id           text        not null,
    version      int         not null,
    organisation text        not null,
    content      jsonb       not null,
    reason       text,
    adopted_at   timestamptz not null,
    primary key (id, version)
);
create index on needs.plan (organisation);

reset role;
