ALTER TABLE tickets ADD COLUMN note varchar(255);
