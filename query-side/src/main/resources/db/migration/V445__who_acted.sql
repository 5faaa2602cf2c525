set role ${app};

-- The cases that a person has acted in.
create index on audit.case_fact (actor);

reset role;
