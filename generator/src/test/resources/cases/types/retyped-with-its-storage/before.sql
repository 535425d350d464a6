create table users (id bigint primary key, name varchar(50), note text, photo bytea);
alter table users alter name set storage external, alter note set storage external, alter note set compression pglz,
    alter note set statistics 500, alter photo set storage external;
grant select (note) on users to pg_monitor;
