create table users (id bigint primary key, mail varchar(100));
