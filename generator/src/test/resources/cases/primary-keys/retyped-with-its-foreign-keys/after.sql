create table users (
    id bigint primary key,
    boss_id bigint references users
);
create table orders (
    id bigint primary key,
    user_id bigint references users
);
