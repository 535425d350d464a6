create table users (id bigint generated always as identity primary key, email text not null unique, boss_id bigint references users, age integer check (age >= 0));
create index on users (boss_id);
create table orders (id bigint primary key, user_id bigint not null references users);
