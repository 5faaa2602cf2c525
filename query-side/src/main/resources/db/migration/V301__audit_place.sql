-- The organisation that a fact lies under, so that a county governor finds those of its networks.
alter table audit.case_fact add column place text;
create index on audit.case_fact (place, position);
create index on audit.case_fact (at);
