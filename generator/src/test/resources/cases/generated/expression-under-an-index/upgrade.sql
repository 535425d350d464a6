DROP INDEX users_length_idx;
ALTER TABLE users DROP COLUMN length;
ALTER TABLE users ADD COLUMN length integer GENERATED ALWAYS AS (length(name) + 1) STORED;
COMMENT ON COLUMN users.length IS 'Of the name';
CREATE INDEX users_length_idx ON users (length);
COMMENT ON INDEX users_length_idx IS 'By length';
