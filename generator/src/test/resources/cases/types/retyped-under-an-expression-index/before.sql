create table users (
    id bigint primary key,
    name text not null,
    level varchar(10)
);
create index users_level_idx on users (lower(level));
