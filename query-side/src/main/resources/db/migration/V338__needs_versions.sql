set role ${app};

-- How many facts a needs report has, so that a correction says which one it was written on.
alter table needs.needs_report
    add column version bigint not null default 1;

update needs.needs_report r
set version = (select max(e.sequence) + 1 from log.event e where e.stream = r.id)
where exists (select from log.event e where e.stream = r.id);

reset role;
