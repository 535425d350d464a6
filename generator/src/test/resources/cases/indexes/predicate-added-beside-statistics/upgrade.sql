DROP INDEX users_name_idx;
CREATE INDEX users_name_idx ON users (name, nick) WHERE nick IS NOT NULL;
