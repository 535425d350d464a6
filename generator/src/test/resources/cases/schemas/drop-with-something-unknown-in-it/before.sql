create schema old;
create table old.notes (id bigint primary key, text varchar(50));
create function old.answer() returns integer language sql return 42;
create sequence old.numbers;
