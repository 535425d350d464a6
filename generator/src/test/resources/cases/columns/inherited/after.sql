create table animals (id bigint primary key, name varchar(50), born date);
create table zz_dogs (number bigint not null, name text, tricks integer);
