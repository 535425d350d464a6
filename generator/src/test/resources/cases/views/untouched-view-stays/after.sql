create table users (id bigint primary key, name varchar(50), nick text, email text);
create view names as select id, name from users;
