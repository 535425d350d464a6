create table orders (id bigint primary key, nr serial, note text);
