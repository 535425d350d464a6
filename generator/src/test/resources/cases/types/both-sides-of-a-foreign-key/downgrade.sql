ALTER TABLE users DROP CONSTRAINT users_team_fkey;
ALTER TABLE users ALTER COLUMN team TYPE varchar(36);
ALTER TABLE teams ALTER COLUMN code TYPE varchar(36);
ALTER TABLE users ADD CONSTRAINT users_team_fkey FOREIGN KEY (team) REFERENCES teams (code);
