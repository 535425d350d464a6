create table users (
    id bigint primary key,
    name text not null,
    age integer,
    kind text,
    constraint users_age_check check (age >= 18)
);
