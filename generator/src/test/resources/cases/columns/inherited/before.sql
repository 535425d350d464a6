create table animals (id bigint primary key, name varchar(50), born date);
create table zz_dogs (tricks integer) inherits (animals);
