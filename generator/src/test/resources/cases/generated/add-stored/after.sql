create table users (
    id bigint primary key,
    name text not null,
    upper_name text generated always as (upper(name)) stored
);
