set role ${app};

create schema meetings;

create table meetings.meeting (
    id              text primary key,
    forum           text        not null,
    title           text        not null,
    at              timestamptz not null,
    place           text        not null,
    year            int         not null,
    stage           text        not null,
    members         jsonb       not null default '[]',
    present         jsonb       not null default '[]',
    reason          text,
    called_at       timestamptz not null,
    notice_at       timestamptz,
    opened_at       timestamptz,
    closed_at       timestamptz,
    minutes_version bigint      not null default 0,
    sha256          text,
    kept_at         timestamptz
);
create index on meetings.meeting (forum, at);

create table meetings.agenda_case (
    meeting      text        not null,
    id           text        not null,
    number       int         not null,
    content      jsonb       not null,
    changed_why  text,
    changed_at   timestamptz not null,
    version      bigint      not null,
    removed_why  text,
    conclusion   jsonb,
    concluded_at timestamptz,
    primary key (meeting, id)
);

create table meetings.declaration (
    meeting      text        not null,
    agenda_case  text        not null,
    person       text        not null,
    impartiality text        not null,
    ground       text,
    reason       text,
    at           timestamptz not null,
    primary key (meeting, agenda_case, person)
);

create table meetings.vote (
    meeting     text not null,
    agenda_case text not null,
    person      text not null,
    choice      text not null,
    dissent     text,
    primary key (meeting, agenda_case, person)
);

create table meetings.approval (
    meeting text        not null,
    person  text        not null,
    at      timestamptz not null,
    primary key (meeting, person)
);

create table meetings.remark (
    meeting text        not null,
    number  bigint      not null,
    person  text        not null,
    text    text        not null,
    at      timestamptz not null,
    primary key (meeting, number)
);

reset role;
