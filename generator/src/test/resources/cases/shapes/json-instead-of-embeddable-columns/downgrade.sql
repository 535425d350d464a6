ALTER TABLE users DROP COLUMN address;
ALTER TABLE users ADD COLUMN street varchar(80);
