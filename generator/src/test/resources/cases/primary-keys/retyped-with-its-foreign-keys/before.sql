create table users (
    id integer primary key,
    boss_id integer references users
);
create table orders (
    id bigint primary key,
    user_id integer references users
);
