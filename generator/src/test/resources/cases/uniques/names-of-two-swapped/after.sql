create table users (
    id bigint primary key,
    name text not null,
    email text,
    team bigint,
    constraint b unique (email),
    constraint a unique (name)
);
