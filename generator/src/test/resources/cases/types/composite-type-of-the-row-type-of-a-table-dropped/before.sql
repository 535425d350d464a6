create table notes (id bigint primary key);
create table zones (id bigint primary key, name text);
create type area as (zone zones, size integer);
create type areas as (first area, others area[]);
create table addresses (id bigint primary key, areas areas, zone zones);
alter table notes add area area;
