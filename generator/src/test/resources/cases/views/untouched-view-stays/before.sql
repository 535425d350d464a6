create table users (id bigint primary key, name varchar(50), nick varchar(20));
create view names as select id, name from users;
