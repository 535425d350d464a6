create table users (id bigint primary key, name text, nick text);
create index users_name_idx on users (name, nick);
create statistics name_and_nick on name, nick from users;
