set role ${app};

create schema attainment;

-- One row a measure and year. The version counts what has been told; a locked one is signed by all its parties.
create table attainment.measure (
    measure     text primary key,
    network     text    not null,
    title       text    not null,
    origin      text    not null,
    year        int     not null,
    owner       text,
    model       text,
    theme       text    not null,
    due         date    not null,
    version     int     not null default 0,
    reported    boolean not null default false,
    locked      boolean not null default false,
    accepted_at timestamptz
);
create index on attainment.measure (network, year);
create index on attainment.measure (origin);

-- Schools, owners and universities that take part, and those who are to sign.
create table attainment.party (
    measure      text not null,
    kind         text not null,
    organisation text not null,
    primary key (measure, kind, organisation)
);
create index on attainment.party (organisation, kind);

-- What stands: the report, and the newest statement of each person and voice. The brief answers have no reasons: a matrix reads
-- thousands of them.
create table attainment.telling (
    measure      text        not null,
    source       text        not null,
    person       text        not null,
    voice        text        not null,
    organisation text,
    version      int         not null,
    told_at      timestamptz not null,
    answers      jsonb       not null,
    brief        text        not null,
    factors      jsonb       not null,
    primary key (measure, source, person, voice)
);

create table attainment.signature (
    measure   text        not null,
    version   int         not null,
    party     text        not null,
    person    text,
    signed_at timestamptz not null,
    primary key (measure, version, party)
);

reset role;
