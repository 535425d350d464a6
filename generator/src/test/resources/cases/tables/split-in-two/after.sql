create table users (
    id bigint primary key,
    name text not null
);
create table addresses (
    id bigint primary key,
    user_id bigint not null references users,
    street text,
    city text
);
