create table zz_dogs (id bigint not null, name varchar(50), tricks integer);
