ALTER TABLE users ADD COLUMN mail varchar(100);
ALTER TABLE users DROP COLUMN email;
