DROP INDEX by_date;
CREATE INDEX by_date ON users (created_at DESC);
