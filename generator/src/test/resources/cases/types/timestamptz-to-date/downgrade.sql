ALTER TABLE users ALTER COLUMN value TYPE timestamptz(6);
