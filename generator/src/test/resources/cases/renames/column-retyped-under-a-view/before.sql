create table users (id bigint primary key, mail varchar(100), age integer);
create view adults as select id, mail, age + 1 as next_age from users where age >= 18;
