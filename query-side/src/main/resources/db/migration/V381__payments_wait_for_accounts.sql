set role ${app};

-- An instalment can wait for the recipient's account of use.
alter table payments.granted add column reported boolean not null default false;

reset role;
