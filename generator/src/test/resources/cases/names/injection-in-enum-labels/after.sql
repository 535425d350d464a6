create type mood as enum ('glad'');drop table plain;--', E'back\\slash', 'a "quoted" one', '$$', '%s', ' ');
create table plain (id bigint primary key, mood mood default '$$');
