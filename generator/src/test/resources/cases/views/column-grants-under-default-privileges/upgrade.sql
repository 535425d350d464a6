DROP VIEW reports.balances;
DROP MATERIALIZED VIEW sums;
DROP VIEW amounts;
ALTER TABLE accounts ALTER COLUMN balance TYPE bigint;
CREATE VIEW amounts AS
SELECT id,
    owner_name,
    balance
   FROM accounts;
DO $$
BEGIN
  GRANT SELECT (owner_name) ON amounts TO PUBLIC;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
    GRANT UPDATE (id) ON amounts TO "Retort Owner" WITH GRANT OPTION;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
    GRANT INSERT ON amounts TO "Retort Owner";
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT UPDATE (balance) ON amounts TO retort_reader;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT SELECT (id) ON amounts TO retort_reader;
  END IF;
END
$$;
CREATE MATERIALIZED VIEW sums AS
SELECT owner_name,
    sum(balance) AS balance
   FROM accounts
  GROUP BY owner_name;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
    GRANT SELECT ON sums TO "Retort Owner";
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT SELECT (owner_name) ON sums TO retort_reader WITH GRANT OPTION;
  END IF;
END
$$;
CREATE VIEW reports.balances AS
SELECT id,
    balance
   FROM accounts;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT SELECT (id) ON reports.balances TO retort_reader;
  END IF;
END
$$;
DO $$
BEGIN
  REVOKE SELECT, UPDATE ON amounts FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
    REVOKE INSERT, SELECT, UPDATE ON amounts FROM "Retort Owner";
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    REVOKE SELECT, UPDATE ON amounts FROM retort_reader;
  END IF;
  GRANT SELECT (owner_name) ON amounts TO PUBLIC;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
    GRANT UPDATE (id) ON amounts TO "Retort Owner" WITH GRANT OPTION;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
    GRANT INSERT ON amounts TO "Retort Owner";
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT UPDATE (balance) ON amounts TO retort_reader;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT SELECT (id) ON amounts TO retort_reader;
  END IF;
END
$$;
DO $$
BEGIN
  REVOKE SELECT, UPDATE ON sums FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
    REVOKE INSERT, SELECT, UPDATE ON sums FROM "Retort Owner";
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    REVOKE SELECT, UPDATE ON sums FROM retort_reader;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
    GRANT SELECT ON sums TO "Retort Owner";
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT SELECT (owner_name) ON sums TO retort_reader WITH GRANT OPTION;
  END IF;
END
$$;
DO $$
BEGIN
  REVOKE SELECT, UPDATE ON reports.balances FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'Retort Owner') THEN
    REVOKE INSERT, SELECT, UPDATE ON reports.balances FROM "Retort Owner";
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    REVOKE SELECT, UPDATE ON reports.balances FROM retort_reader;
  END IF;
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'retort_reader') THEN
    GRANT SELECT (id) ON reports.balances TO retort_reader;
  END IF;
END
$$;
