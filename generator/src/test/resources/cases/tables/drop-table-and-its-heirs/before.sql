create table animals (id bigint primary key, name varchar(50) check (name <> ''));
create table zz_dogs (id bigint not null, name varchar(50), tricks integer) inherits (animals);
create table a_puppies (weeks integer, primary key (id)) inherits (zz_dogs);
create table beings (id bigint primary key);
create table plants (id bigint not null, colour varchar(20)) inherits (beings);
alter table plants alter colour set default 'green';
