ALTER TABLE orders ALTER COLUMN user_id TYPE bigint;
ALTER TABLE users ALTER COLUMN id TYPE bigint;
ALTER TABLE users ALTER COLUMN boss_id TYPE bigint;
