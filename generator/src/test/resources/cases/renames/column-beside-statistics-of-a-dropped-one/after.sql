create table users (id bigint primary key, full_name varchar(50), active boolean not null default true);
