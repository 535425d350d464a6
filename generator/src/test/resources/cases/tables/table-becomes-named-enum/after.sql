create type colour as enum ('blue', 'red');
create table things (id bigint primary key, colour colour not null);
