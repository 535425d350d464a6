ALTER TABLE users ALTER COLUMN value TYPE uuid USING encode(value, 'hex')::uuid;
