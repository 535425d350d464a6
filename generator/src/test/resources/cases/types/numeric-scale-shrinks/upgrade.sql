ALTER TABLE users ALTER COLUMN value TYPE numeric(10,2);
