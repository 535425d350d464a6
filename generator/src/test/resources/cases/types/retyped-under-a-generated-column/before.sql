create table users (
    id bigint primary key,
    name text not null,
    level integer,
    twice integer generated always as (level * 2) stored
);
