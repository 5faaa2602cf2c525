-- The last day of an organisation that is closed: it takes no new roles after it.
alter table command.organisation add column last_day date;
create index on command.organisation (parent);
