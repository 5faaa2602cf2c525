create schema session;
grant usage on schema session to ${app};

-- Who is logged in where. The form is Spring Session's own.
create table session.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index on session.spring_session (expiry_time);

create table session.spring_session_attributes (
    session_primary_id char(36)     not null references session.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on session.spring_session, session.spring_session_attributes to ${app};
