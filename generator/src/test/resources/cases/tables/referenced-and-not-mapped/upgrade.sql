ALTER TABLE cities ADD COLUMN name varchar(255);
