create table users (
    id bigint primary key,
    name text not null,
    value timestamptz(3) default current_timestamp(6)
);
