ALTER TABLE users ADD COLUMN nick text;
CREATE INDEX by_nick ON users (nick);
