ALTER TABLE users ADD COLUMN version integer;
UPDATE users SET version = 0;
ALTER TABLE users ALTER COLUMN version SET NOT NULL;
