ALTER TABLE users ALTER COLUMN value TYPE interval USING (value OPERATOR(pg_catalog./) 1000000000.0 OPERATOR(pg_catalog.*) interval '1 second')::interval;
