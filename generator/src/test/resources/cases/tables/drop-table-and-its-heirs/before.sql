create table animals (id bigint primary key, name varchar(50));
create table zz_dogs (id bigint not null, name varchar(50), tricks integer) inherits (animals);
create table a_puppies (id bigint not null, name varchar(50), tricks integer, weeks integer) inherits (zz_dogs);
create table beings (id bigint primary key);
create table plants (id bigint not null, colour varchar(20)) inherits (beings);
