-- Files that somebody wants to import, and what becomes of each row. Not facts: what is imported becomes events.
create table forms.import (
    id           text primary key,
    kind         text        not null,
    file_name    text        not null,
    sha256       text        not null,
    content      bytea       not null,
    person       text        not null,
    role         text        not null,
    organisation text        not null,
    uploaded_at  timestamptz not null,
    state        text        not null check (state in ('READ', 'RUNNING', 'DONE', 'REFUSED')),
    problems     jsonb       not null,
    fresh        int         not null,
    changed      int         not null,
    unchanged    int         not null,
    wrong        int         not null,
    done         int         not null default 0,
    beat_at      timestamptz,
    finished_at  timestamptz
);
create index on forms.import (person, uploaded_at);

create table forms.import_row (
    import   text  not null references forms.import on delete cascade,
    number   int   not null,
    outcome  text  not null,
    name     text  not null,
    problems jsonb not null,
    primary key (import, number)
);
create index on forms.import_row (import, outcome, number);

grant select, insert, update, delete on forms.import, forms.import_row to ${app};

-- What is known of each organisation, for the import to compare with.
create table command.registered_organisation (
    id     text primary key,
    number text not null unique,
    kind   text not null,
    name   text not null,
    parent text,
    municipality      text,
    named_from        date,
    moved_from        date,
    municipality_from date,
    last_day          date
);
grant select, insert, update, delete on command.registered_organisation to ${app};
