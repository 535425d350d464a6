create table users (
    id bigint primary key,
    name text not null,
    nick text,
    unique (name, nick),
    constraint nick_is_no_name check (nick <> name)
);
create index users_nick_idx on users (lower(nick));
create index users_name_idx on users (name) where nick is not null;
