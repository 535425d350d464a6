create type state as enum ('done', 'open');
create cast (varchar as state) with inout as implicit;
create cast (state as varchar) with inout as implicit;
create table tickets (id bigint primary key, status state not null);
