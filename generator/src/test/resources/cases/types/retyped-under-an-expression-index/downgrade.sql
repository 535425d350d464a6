DROP INDEX users_level_idx;
ALTER TABLE users ALTER COLUMN level TYPE varchar(10);
CREATE INDEX users_level_idx ON users ((lower((level)::text)));
