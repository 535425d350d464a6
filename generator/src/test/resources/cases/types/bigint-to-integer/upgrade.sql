ALTER TABLE users ALTER COLUMN value TYPE integer;
