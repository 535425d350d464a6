create table steps (id bigint primary key, b text not null, c integer, d date);
