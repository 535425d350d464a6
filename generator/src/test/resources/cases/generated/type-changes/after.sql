create table users (
    id bigint primary key,
    name text not null,
    size bigint generated always as (length(name)) stored
);
