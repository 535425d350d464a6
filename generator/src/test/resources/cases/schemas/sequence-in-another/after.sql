create schema audit;
create sequence audit.numbers;
create table users (
    id bigint primary key,
    name text not null,
    number bigint default nextval('audit.numbers')
);
