ALTER TABLE users ADD COLUMN nick text;
ALTER TABLE users ADD CONSTRAINT nick_is_no_name CHECK (nick <> name);
ALTER TABLE users ADD CONSTRAINT users_name_nick_key UNIQUE (name, nick);
CREATE INDEX users_nick_idx ON users ((lower(nick)));
CREATE INDEX users_name_idx ON users (name) WHERE nick IS NOT NULL;
