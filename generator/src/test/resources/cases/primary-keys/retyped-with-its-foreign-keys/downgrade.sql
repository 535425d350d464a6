ALTER TABLE users ALTER COLUMN boss_id TYPE integer;
ALTER TABLE users ALTER COLUMN id TYPE integer;
ALTER TABLE orders ALTER COLUMN user_id TYPE integer;
