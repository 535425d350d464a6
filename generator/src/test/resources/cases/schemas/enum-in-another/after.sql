create schema audit;
create type audit.level as enum ('low', 'high');
create table users (
    id bigint primary key,
    name text not null,
    level audit.level not null default 'low'
);
