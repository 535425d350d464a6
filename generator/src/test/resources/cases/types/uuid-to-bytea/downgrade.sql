ALTER TABLE users ALTER COLUMN value TYPE uuid USING pg_catalog.encode(value, 'hex')::uuid;
