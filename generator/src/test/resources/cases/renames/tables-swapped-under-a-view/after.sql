create table dogs (id bigint primary key, name text);
create table cats (id bigint primary key, name varchar(20));
create view pets as select dogs.name as cat, cats.name as dog from dogs join cats on dogs.id = cats.id;
