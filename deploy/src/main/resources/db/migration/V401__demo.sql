create schema demo;
grant usage on schema demo to ${app};

-- The builds that have told the demo here to its end.
create table demo.told (
    build text primary key
);
grant select, insert on demo.told to ${app};
