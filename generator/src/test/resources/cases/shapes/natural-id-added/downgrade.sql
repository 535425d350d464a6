ALTER TABLE users DROP CONSTRAINT users_login_key;
ALTER TABLE users DROP COLUMN login;
