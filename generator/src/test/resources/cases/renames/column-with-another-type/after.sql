create table users (id bigint primary key, name varchar(80) not null default '', age integer);
create index on users (name);
