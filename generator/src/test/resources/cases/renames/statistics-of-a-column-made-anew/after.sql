create table purchases (id bigint primary key, amount integer not null, land varchar(2), city text, gross integer generated always as (amount * 2) stored);
create statistics orders_place (ndistinct) on land, city from purchases;
create statistics "gross" on land, gross, (amount + 1) from purchases;
comment on statistics "gross" is 'gross depends on net';
alter statistics "gross" set statistics 50;
