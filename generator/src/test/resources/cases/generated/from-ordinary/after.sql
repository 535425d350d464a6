create table users (
    id bigint primary key,
    name text not null,
    size integer generated always as (length(name)) stored
);
