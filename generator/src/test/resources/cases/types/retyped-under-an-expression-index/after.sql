create table users (
    id bigint primary key,
    name text not null,
    level text
);
create index users_level_idx on users (lower(level));
