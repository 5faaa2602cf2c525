-- What an organisation lies under from a day; ahead of that day it still lies where it did. The column of
-- command.organisation is what it lay under before the first of these.
create table command.organisation_move (
    organisation text not null references command.organisation,
    parent       text not null references command.organisation,
    from_date    date not null,
    primary key (organisation, from_date)
);
create index on command.organisation_move (parent);
grant select, insert, update, delete on command.organisation_move to ${app};
