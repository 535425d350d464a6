create table users (id bigint primary key, email varchar(100));
