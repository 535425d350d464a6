ALTER TABLE users ALTER COLUMN value TYPE numeric;
