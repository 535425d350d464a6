ALTER TABLE users ALTER COLUMN value TYPE text USING pg_catalog.convert_from(value, 'UTF8');
