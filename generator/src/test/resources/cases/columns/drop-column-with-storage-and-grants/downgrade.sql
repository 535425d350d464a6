ALTER TABLE users ADD COLUMN note text;
ALTER TABLE users ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE users ALTER COLUMN note SET STATISTICS 500, ALTER COLUMN note SET (n_distinct=7);
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname OPERATOR(pg_catalog.=) 'pg_monitor') THEN
    GRANT SELECT (note), UPDATE (note) ON users TO pg_monitor WITH GRANT OPTION;
  END IF;
END
$$;
