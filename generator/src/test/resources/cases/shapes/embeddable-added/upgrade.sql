ALTER TABLE users ADD COLUMN zip varchar(10);
ALTER TABLE users ADD COLUMN street varchar(80);
