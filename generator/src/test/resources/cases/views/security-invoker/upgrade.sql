DROP VIEW own_accounts;
ALTER TABLE accounts ALTER COLUMN balance TYPE bigint;
CREATE VIEW own_accounts WITH (security_invoker = true) AS
SELECT id,
    balance
   FROM accounts;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER VIEW own_accounts OWNER TO postgres;
  END IF;
END
$$;
