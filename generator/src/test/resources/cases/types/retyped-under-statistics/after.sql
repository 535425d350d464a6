create table users (id bigint primary key, name text, nick integer);
create statistics name_and_nick on name, nick from users;
