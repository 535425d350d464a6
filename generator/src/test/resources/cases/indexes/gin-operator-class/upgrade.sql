DROP INDEX by_tags;
CREATE INDEX by_tags ON users USING gin (tags jsonb_path_ops);
