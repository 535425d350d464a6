create table users (id bigint primary key, name varchar(50), nick text, active boolean not null default true);
