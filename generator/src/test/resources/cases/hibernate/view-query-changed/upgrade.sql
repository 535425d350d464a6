DROP VIEW open_orders;
CREATE VIEW open_orders AS
select o.id, o.total from orders o where o.status <> 'sent';
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER VIEW open_orders OWNER TO postgres;
  END IF;
END
$$;
