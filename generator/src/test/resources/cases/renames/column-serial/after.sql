create table orders (id bigint primary key, number serial, note text);
