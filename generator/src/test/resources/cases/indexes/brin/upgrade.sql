CREATE INDEX by_date ON users USING brin (created_at) WITH (pages_per_range = 32);
