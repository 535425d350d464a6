create table people (id bigint primary key, mail varchar(100));
create table orders (id bigint primary key, member bigint, mail text);
