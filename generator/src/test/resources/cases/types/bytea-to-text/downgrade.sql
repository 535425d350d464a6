ALTER TABLE users ALTER COLUMN value TYPE bytea USING value::bytea;
