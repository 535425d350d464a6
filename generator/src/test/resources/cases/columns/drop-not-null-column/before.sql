create table users (
    id bigint primary key,
    name text not null,
    nick text not null
);
