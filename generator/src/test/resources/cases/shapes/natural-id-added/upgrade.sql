ALTER TABLE users ADD COLUMN login varchar(40);
ALTER TABLE users ADD CONSTRAINT users_login_key UNIQUE (login);
