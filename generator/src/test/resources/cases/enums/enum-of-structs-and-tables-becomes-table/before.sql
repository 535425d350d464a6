create type colour as enum ('blue', 'red');
create type paint as (colour colour, litres integer);
create table walls (id bigint primary key, paint paint, colour colour, name text default 'w');
create table doors (id bigint primary key, colour colour not null);
