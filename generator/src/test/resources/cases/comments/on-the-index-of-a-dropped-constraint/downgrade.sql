CREATE TABLE visits (
    id bigint NOT NULL,
    CONSTRAINT visits_key PRIMARY KEY (id)
);
ALTER TABLE users ADD CONSTRAINT users_name UNIQUE (name);
COMMENT ON CONSTRAINT users_name ON users IS 'no two';
COMMENT ON INDEX users_name IS 'it''s by name';
COMMENT ON INDEX visits_key IS 'by number';
