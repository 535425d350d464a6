create table users (id bigint primary key, name varchar(50), note text, code varchar(5));
alter table users alter name set storage external, alter note set storage external, alter note set compression pglz,
    alter note set statistics 500, alter code set storage main;
grant select (note) on users to pg_monitor;
