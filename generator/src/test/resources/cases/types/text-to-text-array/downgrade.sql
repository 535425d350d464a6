ALTER TABLE users ALTER COLUMN value TYPE text USING value[1];
