DROP VIEW tops;
DROP VIEW top_players;
ALTER TABLE players DROP CONSTRAINT players_league_fkey;
DROP INDEX players_top_idx;
DROP INDEX players_gold_idx;
ALTER TABLE players DROP CONSTRAINT players_past_check;
ALTER TABLE players DROP CONSTRAINT players_league_check;
ALTER TABLE players DROP COLUMN is_top;
CREATE TYPE retort_new_league AS ENUM ('tin', 'gold');
DO 'BEGIN EXECUTE ''COMMENT ON TYPE retort_new_league IS '' || quote_nullable(obj_description(''league''::regtype, ''pg_type'')); END';
DROP CAST (league AS varchar);
DROP CAST (varchar AS league);
ALTER TABLE leagues ALTER COLUMN league TYPE retort_new_league USING league::text::retort_new_league;
ALTER TABLE players
    ALTER COLUMN league DROP DEFAULT,
    ALTER COLUMN league TYPE retort_new_league USING league::text::retort_new_league,
    ALTER COLUMN past DROP DEFAULT,
    ALTER COLUMN past TYPE retort_new_league[] USING past::text[]::retort_new_league[];
DROP TYPE league;
ALTER TYPE retort_new_league RENAME TO league;
ALTER TABLE players
    ALTER COLUMN league SET DEFAULT 'tin'::league,
    ALTER COLUMN past SET DEFAULT '{}'::league[];
CREATE CAST (league AS varchar) WITH INOUT AS IMPLICIT;
CREATE CAST (varchar AS league) WITH INOUT AS IMPLICIT;
ALTER TABLE players ADD COLUMN is_top boolean GENERATED ALWAYS AS (league = 'gold'::league) STORED;
ALTER TABLE players ADD CONSTRAINT players_past_check CHECK (NOT ('gold'::league = ANY (past)));
ALTER TABLE players ADD CONSTRAINT players_league_check CHECK ((league <> 'gold'::league) OR (xp > 10));
CREATE INDEX players_top_idx ON players ((league = 'gold'::league), xp);
CREATE INDEX players_gold_idx ON players (xp) WHERE league = 'gold'::league;
ALTER TABLE players ADD CONSTRAINT players_league_fkey FOREIGN KEY (league) REFERENCES leagues (league);
CREATE VIEW top_players AS
SELECT id,
    league
   FROM players
  WHERE (league = 'gold'::league);
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER VIEW top_players OWNER TO postgres;
  END IF;
END
$$;
CREATE VIEW tops AS
SELECT count(*) AS n
   FROM top_players;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER VIEW tops OWNER TO postgres;
  END IF;
END
$$;
