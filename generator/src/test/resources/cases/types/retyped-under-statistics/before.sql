create table users (id bigint primary key, name text, nick varchar(20));
create statistics name_and_nick on name, nick from users;
