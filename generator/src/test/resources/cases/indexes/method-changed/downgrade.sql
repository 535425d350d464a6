DROP INDEX by_mail;
CREATE INDEX by_mail ON users (email);
