DROP INDEX users_by_email;
ALTER TABLE users DROP CONSTRAINT users_name_email;
ALTER TABLE users DROP COLUMN email;
