create table users (id bigint primary key, name varchar(80));
create view names as select name from users;
create materialized view numbered as select id, name from users;
create unique index numbered_id on numbered (id);
alter materialized view numbered cluster on numbered_id;
alter materialized view numbered alter name set storage external, alter name set statistics 500;
create statistics id_and_name on id, name from numbered;
alter default privileges grant select on tables to pg_monitor;
