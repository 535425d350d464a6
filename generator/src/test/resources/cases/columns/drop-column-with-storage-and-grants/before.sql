create table users (id bigint primary key, email varchar(100), note text);
alter table users alter note set storage external, alter note set statistics 500, alter note set (n_distinct = 7);
grant select (note, email), update (note) on users to pg_monitor with grant option;
