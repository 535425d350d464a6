create table users (
    id uuid primary key,
    number bigint generated always as identity
);
