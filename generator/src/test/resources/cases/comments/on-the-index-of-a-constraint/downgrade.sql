ALTER TABLE users DROP CONSTRAINT users_name;
ALTER TABLE users ADD CONSTRAINT users_name UNIQUE (name);
COMMENT ON INDEX users_name IS 'by name';
