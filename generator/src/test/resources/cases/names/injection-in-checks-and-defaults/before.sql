create table plain (id bigint primary key);
