create table users (
    id bigint primary key,
    name text not null,
    email text,
    team bigint
);
create unique index users_name_idx on users (name) where team is not null;
