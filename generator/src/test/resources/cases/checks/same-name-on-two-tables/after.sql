create table users (
    id bigint primary key,
    name text not null,
    age integer,
    kind text,
    constraint positive check (age > 0)
);
create table orders (
    id bigint primary key,
    amount integer,
    constraint positive check (amount >= 0)
);
