ALTER TABLE users ALTER COLUMN value TYPE bigint USING (extract(epoch FROM value) OPERATOR(pg_catalog.*) 1000000000)::bigint;
