create table cats (id bigint primary key, name varchar(20));
create table dogs (id bigint primary key, name varchar(20));
create view pets as select cats.name as cat, dogs.name as dog from cats join dogs on cats.id = dogs.id;
