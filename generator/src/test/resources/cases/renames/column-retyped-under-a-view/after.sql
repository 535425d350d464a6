create table users (id bigint primary key, email text, age integer);
create view adults as select id, email as mail, age + 1 as next_age from users where age >= 18;
