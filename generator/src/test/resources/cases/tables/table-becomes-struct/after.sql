create type address as (city text, street text);
create table people (id bigint primary key, address address);
