create table items (id bigint primary key, price integer not null, tax integer not null, total integer);
create statistics total_and_tax on total, tax from items;
