create table places (id bigint primary key, city text);
create table places_city (name text primary key);
create index streets on places (city);
