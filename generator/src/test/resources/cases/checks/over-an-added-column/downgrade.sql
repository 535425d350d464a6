ALTER TABLE users DROP CONSTRAINT users_level_check;
ALTER TABLE users DROP COLUMN level;
