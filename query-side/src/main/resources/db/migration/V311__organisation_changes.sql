set role ${app};

alter table organisations.organisation
    add column municipality text,
    add column closed_on    date;
create index on organisations.organisation (parent);

-- What an organisation was called and where it lay from a date; null since it was registered.
create table organisations.organisation_name (
    organisation text not null,
    name         text not null,
    from_date    date
);
create index on organisations.organisation_name (organisation, from_date);

create table organisations.organisation_parent (
    organisation text not null,
    parent       text not null,
    from_date    date
);
create index on organisations.organisation_parent (organisation, from_date);

insert into organisations.organisation_name (organisation, name)
select id, name from organisations.organisation;
insert into organisations.organisation_parent (organisation, parent)
select id, parent from organisations.organisation where parent is not null;

-- Who ended a role, and who appointed or released the person, as it was told.
alter table organisations.role_holding
    add column given_reason text,
    add column ended_by     text,
    add column ended_reason text;

reset role;
