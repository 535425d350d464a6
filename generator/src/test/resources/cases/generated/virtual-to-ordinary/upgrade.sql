ALTER TABLE users DROP COLUMN size;
ALTER TABLE users ADD COLUMN size integer;
