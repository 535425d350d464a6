ALTER TABLE users DROP CONSTRAINT users_team_fkey;
ALTER TABLE teams ALTER COLUMN code TYPE uuid USING code::uuid;
ALTER TABLE users ALTER COLUMN team TYPE uuid USING team::uuid;
ALTER TABLE users ADD CONSTRAINT users_team_fkey FOREIGN KEY (team) REFERENCES teams (code);
