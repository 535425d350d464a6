create table users (
    id bigint primary key,
    name text not null,
    value integer[] default '{1,2}'
);
