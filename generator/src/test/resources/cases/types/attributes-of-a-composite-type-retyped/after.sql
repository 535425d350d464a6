create type address as (street varchar(10), house integer, mark text, since timestamp);
create table users (id bigint primary key, home address not null, former address[]);
