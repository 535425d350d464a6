ALTER TABLE users ALTER COLUMN nick TYPE text;
ALTER TABLE users ADD COLUMN email text;
