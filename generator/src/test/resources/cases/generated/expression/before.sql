create table users (
    id bigint primary key,
    name text not null,
    length integer generated always as (length(name)) stored
);
