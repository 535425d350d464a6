ALTER TABLE users ALTER COLUMN value SET DEFAULT clock_timestamp();
