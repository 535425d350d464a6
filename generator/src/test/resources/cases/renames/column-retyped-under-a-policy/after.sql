create table members (id bigint primary key, email text);
