set role ${app};

create schema surveys;

create table surveys.instrument (
    id           text        not null,
    version      int         not null,
    owner        text        not null,
    content      jsonb       not null,
    published_at timestamptz not null,
    published_by text        not null,
    primary key (id, version)
);

-- One row a round. `groups` as they were told, `counted` null until it is closed.
create table surveys.round (
    id            text primary key,
    asker         text        not null,
    year          int         not null,
    title         text        not null,
    instrument    text        not null,
    version       int         not null,
    measure       text,
    shown_by      text        not null,
    threshold     int         not null,
    groups        jsonb       not null,
    invited       int[]       not null,
    due           date        not null,
    opened_at     timestamptz not null,
    opened_by     text        not null,
    reminders     int         not null default 0,
    last_reminder timestamptz,
    counted       jsonb,
    closed_at     timestamptz
);
create index on surveys.round (asker);

reset role;
