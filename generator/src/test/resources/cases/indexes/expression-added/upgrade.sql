CREATE INDEX by_mail ON users ((lower(email)));
