create table users (id bigint primary key, email varchar(100));
grant select (email) on users to pg_monitor with grant option;
