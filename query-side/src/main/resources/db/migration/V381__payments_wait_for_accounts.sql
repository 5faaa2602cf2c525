set role ${app};

-- An instalment can wait for the recipient's account of use, and none is paid when the last one is accepted.
alter table payments.granted
    add column reported  boolean not null default false,
    add column last_told boolean not null default false,
    add column closed    boolean not null default false;

reset role;
