ALTER TABLE users ALTER COLUMN value TYPE bytea USING pg_catalog.convert_to(value, 'UTF8');
