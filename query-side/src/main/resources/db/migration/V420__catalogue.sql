set role ${app};

create schema catalogue;

-- The reports that are expected and told, for what may be laid out and for the words a coordinator begins with.
create table catalogue.report (
    measure text primary key,
    entry   text   not null,
    network text   not null,
    year    int    not null,
    title   text   not null,
    theme   text   not null,
    parties text[] not null,
    signed  text[] not null default '{}',
    report  jsonb
);
create index on catalogue.report (network);
create index on catalogue.report (entry);

-- `head` are the stems of title and theme, which order what is found; `words` are all stems; `letters` are the words as they begin, with letters that people leave out fallen together.
create table catalogue.entry (
    id           text primary key,
    network      text        not null,
    schools      text[]      not null,
    model        text        not null,
    first_year   int         not null,
    last_year    int         not null,
    title        text        not null,
    theme        text        not null,
    content      jsonb       not null,
    published_at timestamptz not null,
    withdrawn    boolean     not null default false,
    head         tsvector    not null,
    words        tsvector    not null,
    letters      tsvector    not null
);
create index on catalogue.entry using gin (words);
create index on catalogue.entry using gin (letters);
create index on catalogue.entry (network);

reset role;
