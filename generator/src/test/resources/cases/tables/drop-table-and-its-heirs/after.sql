create table beings (id bigint primary key);
