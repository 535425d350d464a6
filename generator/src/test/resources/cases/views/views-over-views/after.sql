create table orders (id bigint primary key, customer text not null, total bigint not null);
create view big_orders as select id, customer, total from orders where total > 1000;
create view big_customers as select customer, count(*) as orders from big_orders group by customer;
create view a_report as select b.customer, b.orders, o.total from big_customers b join big_orders o using (customer);
