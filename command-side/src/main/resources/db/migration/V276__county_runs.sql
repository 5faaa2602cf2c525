-- The decisions of a whole county, prepared or approved in one go, and what became of each. Not facts: what is done is in the log.
create table forms.county_run (
    id           text primary key,
    kind         text        not null check (kind in ('PREPARE', 'APPROVE')),
    person       text        not null,
    organisation text        not null,
    year         int         not null,
    terms        jsonb       not null,
    state        text        not null check (state in ('RUNNING', 'DONE')),
    begun_at     timestamptz not null,
    beat_at      timestamptz not null,
    finished_at  timestamptz
);
create unique index on forms.county_run (organisation, year) where state = 'RUNNING';
create index on forms.county_run (organisation, year, begun_at);

create table forms.county_run_line (
    run       text   not null references forms.county_run on delete cascade,
    place     int    not null,
    grant_id  text   not null,
    recipient text   not null,
    number    int    not null,
    sum       bigint not null,
    edits     bigint not null,
    outcome   text check (outcome in ('DONE', 'STOPPED')),
    text_nb   text,
    text_nn   text,
    primary key (run, place)
);
grant select, insert, update, delete on forms.county_run, forms.county_run_line to ${app};
