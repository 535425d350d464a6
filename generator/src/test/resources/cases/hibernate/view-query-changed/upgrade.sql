DROP VIEW open_orders;
CREATE VIEW open_orders AS
select o.id, o.total from orders o where o.status <> 'sent';
