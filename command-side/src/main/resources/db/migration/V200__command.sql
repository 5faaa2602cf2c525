create schema command;
grant usage on schema command to ${app};

-- A repeated key gets the first answer. Written in the transaction of the events.
create table command.answered (
    actor       text        not null,
    key         text        not null,
    request     text        not null,
    id          text,
    event       text,
    answered_at timestamptz not null default now(),
    primary key (actor, key)
);

-- What may be only once across streams.
create table command.claim (
    kind   text not null,
    key    text not null,
    holder text not null,
    primary key (kind, key)
);

create table command.organisation (
    id     text primary key,
    kind   text not null,
    parent text references command.organisation
);

create table command.role_holding (
    person       text not null,
    role         text not null,
    organisation text not null references command.organisation,
    from_date    date not null,
    to_date      date
);
create index on command.role_holding (person);
create index on command.role_holding (organisation, role);

create table command.outcome_due (
    measure       text primary key,
    due           date    not null,
    reported      boolean not null default false,
    reminders     int     not null default 0,
    last_reminder date
);

grant select, insert, update, delete on all tables in schema command to ${app};
