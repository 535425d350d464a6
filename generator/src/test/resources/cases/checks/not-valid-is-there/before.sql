create table users (
    id bigint primary key,
    name text not null,
    age integer,
    kind text
);
alter table users add constraint users_age_check check (age >= 0) not valid;
