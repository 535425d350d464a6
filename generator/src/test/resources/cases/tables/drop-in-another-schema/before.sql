create table users (
    id bigint primary key,
    name text not null
);
create schema audit;
create table audit.events (
    id bigint primary key
);
