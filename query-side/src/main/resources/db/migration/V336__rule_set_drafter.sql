set role ${app};

-- Where the rule set was drafted: those are the ones who may change and end it.
alter table schemes.rule_set
    add column drafted_in text;

update schemes.rule_set r
set drafted_in = e.metadata ->> 'organisation'
from log.event e
where e.stream = r.id and e.name = 'schemes.RuleSetDrafted';

reset role;
