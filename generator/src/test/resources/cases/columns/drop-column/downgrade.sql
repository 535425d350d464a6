ALTER TABLE users ADD COLUMN email varchar(320);
ALTER TABLE users ADD CONSTRAINT users_name_email UNIQUE (name, email);
CREATE INDEX users_by_email ON users (email);
