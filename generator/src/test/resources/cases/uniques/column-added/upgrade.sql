ALTER TABLE users DROP CONSTRAINT users_name_key;
ALTER TABLE users ADD CONSTRAINT users_name_team_key UNIQUE (name, team);
