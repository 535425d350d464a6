create table users (
    id bigint primary key,
    name text not null,
    age integer constraint users_age_check check (age >= 0),
    email text unique
);
create index users_name_idx on users (name);
create sequence numbers;
create type mood as enum ('sad', 'happy');
comment on index users_name_idx is 'It''s said: \ and "quotes"';
