DROP TABLE totals;
CREATE VIEW totals AS
select customer as id, sum(amount)::integer as amount from purchases group by customer;
