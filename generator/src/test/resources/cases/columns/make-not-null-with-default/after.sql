create table users (
    id bigint primary key,
    name text not null,
    level integer not null default 1
);
