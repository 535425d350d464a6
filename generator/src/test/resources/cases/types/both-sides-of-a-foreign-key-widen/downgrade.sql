ALTER TABLE users ALTER COLUMN team_id TYPE integer;
ALTER TABLE teams ALTER COLUMN id TYPE integer;
