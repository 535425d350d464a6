ALTER TABLE users ADD COLUMN code uuid;
UPDATE users SET code = gen_random_uuid();
ALTER TABLE users ALTER COLUMN code SET NOT NULL;
ALTER TABLE users ADD CONSTRAINT users_code_key UNIQUE (code);
