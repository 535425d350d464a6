ALTER TABLE players DROP CONSTRAINT players_league_check;
ALTER TABLE players ALTER COLUMN league SET DEFAULT 'tin'::league;
CREATE TYPE retort_new_league AS ENUM ('tin', 'gold');
DO 'BEGIN EXECUTE ''COMMENT ON TYPE retort_new_league IS '' || quote_nullable(obj_description(''league''::regtype, ''pg_type'')); END';
ALTER TABLE players
    ALTER COLUMN league DROP DEFAULT,
    ALTER COLUMN league TYPE retort_new_league USING league::text::retort_new_league;
DROP TYPE league;
ALTER TYPE retort_new_league RENAME TO league;
ALTER TABLE players ALTER COLUMN league SET DEFAULT 'tin'::league;
ALTER TABLE players ADD CONSTRAINT players_league_check CHECK ((league <> 'gold'::league) OR (id > 0));
