set role ${app};

create table organisations.partnership (
    id              text primary key,
    of_organisation text        not null,
    kind            text        not null,
    from_date       date        not null,
    to_date         date        not null,
    agreement       text        not null,
    agreed_at       timestamptz not null,
    last_day        date,
    ended_reason    text
);
create index on organisations.partnership (of_organisation);

-- Who was partner from when.
create table organisations.partner (
    partnership text not null,
    university  text not null,
    from_date   date not null,
    reason      text,
    primary key (partnership, from_date)
);
create index on organisations.partner (university);

reset role;
