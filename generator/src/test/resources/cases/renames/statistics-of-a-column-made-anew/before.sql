create table orders (id bigint primary key, net integer not null, country varchar(2), city text, gross integer);
create statistics orders_place (ndistinct) on country, city from orders;
create statistics "gross" on country, gross, (net + 1) from orders;
comment on statistics "gross" is 'gross depends on net';
alter statistics "gross" set statistics 50;
