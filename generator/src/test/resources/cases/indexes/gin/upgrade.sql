CREATE INDEX by_tags ON users USING gin (tags);
