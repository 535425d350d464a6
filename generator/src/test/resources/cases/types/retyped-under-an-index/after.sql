create table users (
    id bigint primary key,
    name text not null,
    level integer
);
create index users_level_idx on users (level) where level is not null;
