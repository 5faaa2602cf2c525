-- What payments rest on. Kept in the transaction of the events.
create table command.paid_grant (
    id        text primary key,
    county    text    not null,
    year      int     not null,
    recipient text    not null,
    prepared  bigint  not null,
    in_force  bigint,
    planned   boolean not null default false
);
create index on command.paid_grant (county, year);

-- Approved and in no file yet.
create table command.approved_payment (
    grant_id text not null references command.paid_grant,
    payment  int  not null,
    primary key (grant_id, payment)
);

-- `version` and `number` are what money goes to; empty until one is approved.
create table command.bank_account (
    organisation    text primary key,
    proposed        int  not null,
    proposed_number text not null,
    version         int,
    number          text
);

create table command.payment_file_number (
    county text primary key,
    last   int not null
);

grant select, insert, update, delete
    on command.paid_grant, command.approved_payment, command.bank_account, command.payment_file_number
    to ${app};

-- The grants from before this table was.
insert into command.paid_grant (id, county, year, recipient, prepared, in_force)
select id, county, year, recipient, prepared, in_force
from command.decided_grant;
