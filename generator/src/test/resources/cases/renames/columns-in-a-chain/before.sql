create table steps (id bigint primary key, a text not null, b integer, c date);
