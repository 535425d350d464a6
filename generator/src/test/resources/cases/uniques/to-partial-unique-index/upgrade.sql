ALTER TABLE users DROP CONSTRAINT users_name_key;
CREATE UNIQUE INDEX users_name_idx ON users (name) WHERE team IS NOT NULL;
