DROP INDEX by_mail;
CREATE INDEX by_mail ON users USING hash (email);
