DROP VIEW own_accounts;
ALTER TABLE accounts ALTER COLUMN balance TYPE integer;
CREATE VIEW own_accounts WITH (check_option = local, security_barrier = true) AS
SELECT id,
    owner_name,
    balance
   FROM accounts
  WHERE (owner_name = CURRENT_USER);
ALTER VIEW own_accounts ALTER COLUMN balance SET DEFAULT 0;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER VIEW own_accounts OWNER TO "Retort Owner";
  END IF;
  GRANT SELECT (id) ON own_accounts TO PUBLIC;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT SELECT, UPDATE ON own_accounts TO retort_reader WITH GRANT OPTION;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT INSERT (owner_name) ON own_accounts TO retort_reader;
  END IF;
END
$$;
