set role ${app};

-- In tenths of a full-time equivalent. Every count stays.
create table organisations.full_time_count (
    organisation   text        not null,
    counted_on     date        not null,
    teacher_tenths bigint      not null,
    leader_tenths  bigint      not null,
    source         text        not null,
    entered_at     timestamptz not null
);
create index on organisations.full_time_count (organisation, counted_on);

reset role;
