create schema audit;
create table audit.events (id bigint primary key, kind varchar(10));
create view audit.kinds as select distinct kind from audit.events;
create view kinds as select kind from audit.kinds;
