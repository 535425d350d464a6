ALTER TABLE users ADD COLUMN nick text;
UPDATE users SET nick = '';
ALTER TABLE users ALTER COLUMN nick SET NOT NULL;
