ALTER TABLE users ADD COLUMN tenant varchar(40);
UPDATE users SET tenant = 'first';
ALTER TABLE users ALTER COLUMN tenant SET NOT NULL;
