create table users (
    id bigint primary key,
    name text not null,
    email text,
    team bigint
);
create unique index users_email_idx on users (email);
