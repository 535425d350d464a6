ALTER TABLE users ALTER COLUMN value TYPE jsonb USING value::jsonb;
