create type address as (street varchar(50), house text, mark bytea, since timestamp);
create table users (id bigint primary key, home address not null, former address[]);
