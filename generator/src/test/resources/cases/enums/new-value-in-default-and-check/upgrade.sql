ALTER TYPE league ADD VALUE 'silver' BEFORE 'gold';
-- the next transaction
ALTER TABLE players DROP CONSTRAINT players_league_check;
ALTER TABLE players ALTER COLUMN league SET DEFAULT 'silver'::league;
ALTER TABLE players ADD CONSTRAINT players_league_check CHECK ((league <> 'silver') OR (id > 0));
