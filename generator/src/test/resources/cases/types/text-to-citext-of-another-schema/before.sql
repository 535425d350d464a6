create schema ext;
create extension citext schema ext;
create table users (id bigint primary key, name text not null, nicknames text[]);
create index users_name_idx on users (name);
