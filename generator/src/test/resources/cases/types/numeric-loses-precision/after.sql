create table items (id bigint primary key, price numeric, weight numeric(12, 3));
