ALTER TABLE users ALTER COLUMN value TYPE bytea USING pg_catalog.decode(pg_catalog.replace(value::text, '-', ''), 'hex');
