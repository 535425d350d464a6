DROP VIEW open_orders;
CREATE VIEW open_orders AS
SELECT id,
    total
   FROM orders o
  WHERE ((status)::text = 'new'::text);
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER VIEW open_orders OWNER TO postgres;
  END IF;
END
$$;
