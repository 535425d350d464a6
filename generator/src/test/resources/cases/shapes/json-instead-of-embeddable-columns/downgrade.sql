ALTER TABLE users ADD COLUMN street varchar(80);
ALTER TABLE users DROP COLUMN address;
