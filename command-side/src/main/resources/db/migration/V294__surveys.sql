-- The versions of questions that can be asked, and the rounds that ask them. Kept in the transaction of the events.
create table command.survey_instrument (
    instrument text  not null,
    version    int   not null,
    content    jsonb not null,
    primary key (instrument, version)
);

create table command.survey_round (
    round      text primary key,
    instrument text    not null,
    version    int     not null,
    due        date    not null,
    open       boolean not null default true
);

-- The answers of the rounds that are open. Of nobody: no key, no time, no order, and nothing that the parts of one answer have in common.
-- Each new answer writes all of its round anew in random order, so that neither place nor transaction tells them apart.
create table command.survey_answer (
    round  text not null,
    part   text not null,
    grp    int  not null,
    scores text not null
);
create index on command.survey_answer (round);

create table command.survey_text (
    round    text not null,
    question text not null,
    answer   text not null
);
create index on command.survey_text (round);

grant select, insert, update, delete
    on command.survey_instrument, command.survey_round, command.survey_answer, command.survey_text
    to ${app};

-- Who is asked, until the round is closed. state: WAITING for its link, then SENT, or FAILED when the address is none.
create table register.survey_invitation (
    id       uuid primary key default gen_random_uuid(),
    round    text    not null,
    grp      int     not null,
    email    text    not null,
    language text    not null,
    state    text    not null default 'WAITING',
    used     boolean not null default false,
    tries    int     not null default 0,
    next_at  timestamptz,
    unique (round, email)
);
create index on register.survey_invitation (state);

-- The links that were sent: hashes of their secrets.
create table register.survey_link (
    token_sha256 text primary key,
    invitation   uuid not null references register.survey_invitation on delete cascade
);
create index on register.survey_link (invitation);

grant select, insert, update, delete on register.survey_invitation, register.survey_link to ${app};
