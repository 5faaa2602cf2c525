-- Read models as they stood at a position, made when somebody asks and thrown away again. Not logged, as the tables it tells of:
-- a database that fell has neither.
set role ${app};

create unlogged table projections.moment (
    schema     text primary key,
    projection text        not null,
    position   bigint      not null,
    kind       text        not null, -- MILESTONE: a beginning for others; DAY: turned by the day, no beginning; else PLAIN
    used_at    timestamptz not null default clock_timestamp()
);
create index on projections.moment (projection, position);

reset role;
