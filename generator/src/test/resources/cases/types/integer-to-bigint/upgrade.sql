ALTER TABLE users ALTER COLUMN value TYPE bigint;
