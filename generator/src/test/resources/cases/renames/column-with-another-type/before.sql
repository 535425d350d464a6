create table users (id bigint primary key, nick varchar(20), age integer);
create index on users (nick);
