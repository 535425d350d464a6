create table users (
    id bigint primary key,
    name text not null,
    code uuid not null unique
);
