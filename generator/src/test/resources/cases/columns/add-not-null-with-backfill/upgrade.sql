ALTER TABLE users ADD COLUMN email text;
UPDATE users SET email = lower(name) || '@example.com';
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE users ALTER COLUMN email SET NOT NULL;
