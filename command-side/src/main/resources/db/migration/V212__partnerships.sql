-- When which organisation has which kind of partner, so that there is one first partner at a time.
create table command.partnership (
    id              text primary key,
    of_organisation text not null references command.organisation,
    kind            text not null,
    from_date       date not null,
    to_date         date not null
);
create index on command.partnership (of_organisation, kind);
grant select, insert, update, delete on command.partnership to ${app};
