-- Which rule sets there are and when they hold, for rules of the other capabilities. Kept in the transaction of the events.
create table command.rule_set (
    id            text primary key,
    scheme        text not null,
    seed_fund_cap bigint,
    from_date     date,
    to_date       date
);

grant select, insert, update, delete on command.rule_set to ${app};
