ALTER TABLE books ADD COLUMN author varchar(255);
