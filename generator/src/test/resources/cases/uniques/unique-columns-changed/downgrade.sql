ALTER TABLE users DROP CONSTRAINT users_team_name_key;
ALTER TABLE users ADD CONSTRAINT users_name_key UNIQUE (name);
