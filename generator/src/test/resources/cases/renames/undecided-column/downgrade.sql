ALTER TABLE users DROP COLUMN email;
ALTER TABLE users ADD COLUMN mail varchar(100);
