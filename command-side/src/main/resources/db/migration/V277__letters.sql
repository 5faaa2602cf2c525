-- The decisions that are approved and have no letter yet. Kept in the transaction of the events.
create table command.letter_due (
    grant_id text not null,
    number   int  not null,
    primary key (grant_id, number)
);
grant select, insert, delete on command.letter_due to ${app};

-- What language a document is in, where that is chosen.
alter table documents.document add column language text;
