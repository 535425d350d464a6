create table lines (id bigint primary key, price numeric not null, quantity integer not null, total numeric);
create view dear_lines as select id, total from lines where total > 100;
create materialized view dearest as select max(total) as total from dear_lines;
