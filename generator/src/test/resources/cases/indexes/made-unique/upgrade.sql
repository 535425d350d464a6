DROP INDEX by_mail;
CREATE UNIQUE INDEX by_mail ON users (email);
