create table users (id bigint primary key, name varchar(50) not null, age integer);
create view adults as select id, name from users where age >= 18;
comment on view adults is 'Those who may sign.';
comment on column adults.name is 'As on the passport.';
