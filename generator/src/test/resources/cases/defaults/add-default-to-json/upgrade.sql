ALTER TABLE users ALTER COLUMN settings SET DEFAULT '{}'::jsonb;
