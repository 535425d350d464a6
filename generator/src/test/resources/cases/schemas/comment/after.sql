create table users (
    id bigint primary key,
    name text not null
);
create schema audit;
comment on schema audit is 'Who did what';
