-- The letters that are to be sent. Kept in the transaction of the events; whoever sends one holds its row meanwhile.
-- state: WAITING to be sent, then SENT or FAILED until that is a fact; STOPPED after one that failed.
create table command.letter_post (
    grant_id text not null,
    number   int  not null,
    sha256   text not null,
    language text not null,
    state    text not null default 'WAITING',
    way      text,
    fault    text,
    tries    int  not null default 0,
    next_at  timestamptz,
    primary key (grant_id, number)
);
create index on command.letter_post (state);

-- The letters that somebody of the recipient has opened, until that is a fact.
create table command.letter_opened (
    grant_id     text not null,
    number       int  not null,
    person       text not null,
    role         text not null,
    organisation text not null,
    primary key (grant_id, number)
);
grant select, insert, update, delete on command.letter_post, command.letter_opened to ${app};

-- Where an organisation gets its letters. Not events, so that it can be corrected and erased.
create table register.organisation_post (
    organisation text primary key,
    email        text not null
);
grant select, insert, update, delete on register.organisation_post to ${app};

-- The letters from before this table was.
insert into command.letter_post (grant_id, number, sha256, language)
select stream, (payload ->> 'number')::int, payload ->> 'sha256', payload ->> 'language'
from log.event
where name = 'decisions.LetterMade';
