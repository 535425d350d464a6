create table places (id bigint primary key, city text);
create index places_city on places (city);
create table streets (name text primary key);
