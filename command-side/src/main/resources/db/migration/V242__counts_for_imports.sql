-- The latest count of each day and organisation, for an import to compare with.
create table command.full_time_equivalents (
    organisation   text   not null,
    counted_on     date   not null,
    teacher_tenths bigint not null,
    leader_tenths  bigint not null,
    source         text   not null,
    primary key (organisation, counted_on)
);
grant select, insert, update, delete on command.full_time_equivalents to ${app};
