create table posts (id bigint primary key);
