create table users (
    id bigint primary key,
    name text not null,
    email text,
    team bigint,
    constraint a unique (email),
    constraint b unique (name)
);
