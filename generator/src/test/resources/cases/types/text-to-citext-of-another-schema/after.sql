create schema ext;
create extension citext schema ext;
create table users (id bigint primary key, name ext.citext not null, nicknames ext.citext[]);
create index users_name_idx on users (name);
