set role ${app};

-- Who came and who left after a meeting was opened, in order.
create table meetings.attendance (
    meeting text        not null,
    number  int         not null,
    person  text        not null,
    arrived boolean     not null,
    at      timestamptz not null,
    primary key (meeting, number)
);

alter table meetings.meeting add column moved_why text;

reset role;
