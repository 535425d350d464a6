ALTER TABLE users ALTER COLUMN value SET DEFAULT 'none'::text;
