ALTER TABLE item ADD COLUMN name varchar(255);
