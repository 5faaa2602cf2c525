-- MILESTONE: a beginning for others; DAY: turned by the day it is of, and so no beginning; else PLAIN.
set role ${app};
alter table projections.moment add kind text not null default 'PLAIN';
reset role;
