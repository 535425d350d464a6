DROP INDEX users_by_name;
CREATE INDEX users_by_name ON users (name);
