set role ${app};

-- A fact about a rule set lies under the office that drafted it.
update audit.case_fact f
set place = e.metadata ->> 'organisation'
from log.event e
where f.kind = 'RULE_SET' and f.place is null and e.stream = f.id and e.name = 'schemes.RuleSetDrafted';

-- The municipality number of an owner from a date; null since before this was kept.
create table organisations.organisation_municipality (
    organisation text not null,
    number       text not null,
    from_date    date
);
create index on organisations.organisation_municipality (organisation, from_date);

insert into organisations.organisation_municipality (organisation, number)
select id, municipality from organisations.organisation where municipality is not null;

reset role;
