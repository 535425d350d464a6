ALTER TABLE users ALTER COLUMN value SET DEFAULT gen_random_uuid();
