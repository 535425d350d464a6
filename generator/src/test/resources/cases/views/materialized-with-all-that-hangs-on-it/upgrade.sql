DROP MATERIALIZED VIEW numbered;
DROP VIEW names;
ALTER TABLE users ALTER COLUMN name TYPE varchar(80);
CREATE VIEW names AS
SELECT name
   FROM users;
CREATE MATERIALIZED VIEW numbered AS
SELECT id,
    name
   FROM users;
CREATE UNIQUE INDEX numbered_id ON numbered (id);
ALTER TABLE numbered ALTER COLUMN name SET STORAGE EXTERNAL;
ALTER TABLE numbered ALTER COLUMN name SET STATISTICS 500;
CREATE STATISTICS public.id_and_name ON id, name FROM numbered;
ALTER TABLE numbered CLUSTER ON numbered_id;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'pg_monitor') THEN
    REVOKE SELECT ON names FROM pg_monitor;
  END IF;
END
$$;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'pg_monitor') THEN
    REVOKE SELECT ON numbered FROM pg_monitor;
  END IF;
END
$$;
