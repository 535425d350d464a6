create table items (id bigint primary key, price numeric(10, 2), weight numeric);
