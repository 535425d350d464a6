create table users (
    id bigint primary key,
    name text not null,
    email text,
    team bigint,
    constraint users_name_key unique (name) include (team)
);
create table orders (
    id bigint primary key,
    user_name text references users (name)
);
