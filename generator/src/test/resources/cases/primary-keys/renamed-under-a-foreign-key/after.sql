create table users (
    id bigint not null,
    code text not null,
    constraint pk_users primary key (id)
);
create table orders (
    id bigint primary key,
    user_id bigint references users
);
