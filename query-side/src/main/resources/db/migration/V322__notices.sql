-- Addresses that calendars read a person's deadlines from. Not facts: made and revoked at will, only as a hash of the address.
create schema notices;
grant usage on schema notices to ${app};

create table notices.calendar (
    person       text        not null,
    role         text        not null,
    organisation text        not null,
    token_hash   text        not null unique,
    language     text        not null,
    made_at      timestamptz not null,
    primary key (person, role, organisation)
);

grant select, insert, update, delete on notices.calendar to ${app};
