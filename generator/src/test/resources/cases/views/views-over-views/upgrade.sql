DROP VIEW a_report;
DROP VIEW big_customers;
DROP VIEW big_orders;
ALTER TABLE orders ALTER COLUMN total TYPE bigint;
CREATE VIEW big_orders AS
SELECT id,
    customer,
    total
   FROM orders
  WHERE (total > 1000);
CREATE VIEW big_customers AS
SELECT customer,
    count(*) AS orders
   FROM big_orders
  GROUP BY customer;
CREATE VIEW a_report AS
SELECT b.customer,
    b.orders,
    o.total
   FROM (big_customers b
     JOIN big_orders o USING (customer));
