ALTER TABLE users DROP CONSTRAINT users_name_team_key;
ALTER TABLE users ADD CONSTRAINT users_name_key UNIQUE (name);
