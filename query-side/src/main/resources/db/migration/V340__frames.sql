set role ${app};

-- What a county was told it has for a year, each time it was told.
create table schemes.frame_told (
    frame   text        not null,
    county  text        not null,
    year    int         not null,
    version bigint      not null,
    sum     bigint      not null,
    source  text        not null,
    letter  date        not null,
    reason  text,
    told_at timestamptz not null,
    told_by text        not null,
    primary key (frame, version)
);
create index on schemes.frame_told (county, year);

reset role;
