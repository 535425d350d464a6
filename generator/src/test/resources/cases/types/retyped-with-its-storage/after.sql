create table users (id bigint primary key, name text, note varchar(200), code integer);
alter table users alter name set storage external, alter note set storage external, alter note set compression pglz,
    alter note set statistics 500;
grant select (note) on users to pg_monitor;
