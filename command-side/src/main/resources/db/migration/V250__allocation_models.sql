-- The allocation models that scenarios begin from and recommendations rest on. Kept in the transaction of the events.
create table command.allocation_model (
    id       text primary key,
    county   text    not null,
    rule_set text    not null,
    content  jsonb   not null,
    approved boolean not null
);

grant select, insert, update on command.allocation_model to ${app};
