ALTER TABLE users ALTER COLUMN value TYPE varchar(200);
