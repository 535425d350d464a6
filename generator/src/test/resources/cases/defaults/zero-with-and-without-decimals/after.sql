create table users (
    id bigint primary key,
    name text not null,
    value numeric(10,2) default 0.00
);
