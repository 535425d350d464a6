create table users (
    id bigint primary key,
    name text not null,
    value uuid default gen_random_uuid()
);
