ALTER TABLE users DROP COLUMN mail;
ALTER TABLE users ADD COLUMN email varchar(100);
