create table users (
    id bigint primary key,
    name text not null,
    age integer,
    kind text,
    level integer,
    constraint users_level_check check (level > 0)
);
