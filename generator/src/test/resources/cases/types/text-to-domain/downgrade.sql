ALTER TABLE users ALTER COLUMN others TYPE varchar(255)[];
ALTER TABLE users ALTER COLUMN email TYPE varchar(255);
