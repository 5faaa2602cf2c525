-- Read models as they stood at a position, made when somebody asks and thrown away again. Not logged, as the tables it tells of:
-- a database that fell has neither.
set role ${app};

create unlogged table projections.moment (
    schema     text primary key,
    projection text        not null,
    position   bigint      not null,
    used_at    timestamptz not null default clock_timestamp()
);
create index on projections.moment (projection, position);

reset role;
