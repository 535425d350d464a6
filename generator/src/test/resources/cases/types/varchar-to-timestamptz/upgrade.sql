ALTER TABLE users ALTER COLUMN value TYPE timestamptz USING value::timestamptz;
