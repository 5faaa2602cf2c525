set role ${app};

create schema schemes;

create table schemes.rule_set (
    id          text primary key,
    scheme      text        not null,
    title       text        not null,
    content     jsonb       not null,
    version     bigint      not null,
    drafted_by  text        not null,
    changed_by  text        not null,
    changed_at  timestamptz not null,
    from_date   date,
    to_date     date,
    approved_by text,
    approved_at timestamptz
);

reset role;
