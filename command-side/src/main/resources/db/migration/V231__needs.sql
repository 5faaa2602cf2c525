-- Which organisation a needs report is of, for rules about what a measure rests on.
create table command.needs_report (
    id           text primary key,
    organisation text not null
);

grant select, insert on command.needs_report to ${app};
