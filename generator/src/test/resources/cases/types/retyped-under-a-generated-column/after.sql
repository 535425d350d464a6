create table users (
    id bigint primary key,
    name text not null,
    level bigint,
    twice integer generated always as (level * 2) stored
);
