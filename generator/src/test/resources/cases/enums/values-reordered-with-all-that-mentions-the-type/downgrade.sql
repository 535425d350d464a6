DROP VIEW tops;
DROP VIEW top_players;
ALTER TABLE players DROP CONSTRAINT players_league_fkey;
DROP INDEX players_top_idx;
DROP INDEX players_gold_idx;
ALTER TABLE players DROP CONSTRAINT players_past_check;
ALTER TABLE players DROP CONSTRAINT players_league_check;
ALTER TABLE players DROP COLUMN is_top;
CREATE TYPE retort_new_league AS ENUM ('tin', 'gold');
DO 'BEGIN EXECUTE ''COMMENT ON TYPE retort_new_league IS '' OPERATOR(pg_catalog.||) pg_catalog.quote_nullable(pg_catalog.obj_description(''league''::regtype, ''pg_type'')); END';
DO $$
DECLARE
    t record;
    g record;
BEGIN
    SELECT typacl, typowner INTO t FROM pg_catalog.pg_type WHERE oid OPERATOR(pg_catalog.=) 'league'::regtype::oid;
    IF t.typacl IS NOT NULL THEN
        REVOKE ALL ON TYPE retort_new_league FROM PUBLIC;
        FOR g IN SELECT coalesce(pg_catalog.quote_ident(r.rolname), 'PUBLIC') AS role, a.is_grantable
                FROM pg_catalog.aclexplode(t.typacl) a LEFT JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) a.grantee
                WHERE a.grantee OPERATOR(pg_catalog.<>) t.typowner
                AND (a.grantee OPERATOR(pg_catalog.=) '0' OR r.oid IS NOT NULL) ORDER BY 1 LOOP
            EXECUTE 'GRANT USAGE ON TYPE retort_new_league TO ' OPERATOR(pg_catalog.||) g.role
                OPERATOR(pg_catalog.||) CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END;
        END LOOP;
    END IF;
    IF pg_catalog.pg_get_userbyid(t.typowner) OPERATOR(pg_catalog.<>) current_user
            AND pg_catalog.pg_has_role(t.typowner, 'MEMBER') THEN
        EXECUTE 'ALTER TYPE retort_new_league OWNER TO ' OPERATOR(pg_catalog.||) pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(t.typowner));
    END IF;
END
$$;
DROP CAST (league AS varchar);
DROP CAST (varchar AS league);
ALTER TABLE leagues ALTER COLUMN league TYPE retort_new_league USING league::pg_catalog.text::retort_new_league;
ALTER TABLE players
    ALTER COLUMN league DROP DEFAULT,
    ALTER COLUMN league TYPE retort_new_league USING league::pg_catalog.text::retort_new_league,
    ALTER COLUMN past DROP DEFAULT,
    ALTER COLUMN past TYPE retort_new_league[] USING past::pg_catalog.text[]::retort_new_league[];
DROP TYPE league;
ALTER TYPE retort_new_league RENAME TO league;
ALTER TABLE players
    ALTER COLUMN league SET DEFAULT 'tin'::league,
    ALTER COLUMN past SET DEFAULT '{}'::league[];
CREATE CAST (league AS varchar) WITH INOUT AS IMPLICIT;
CREATE CAST (varchar AS league) WITH INOUT AS IMPLICIT;
ALTER TABLE players ADD COLUMN is_top boolean GENERATED ALWAYS AS (league = 'gold'::league) STORED;
ALTER TABLE players ADD CONSTRAINT players_past_check CHECK (NOT ('gold'::league = ANY (past)));
ALTER TABLE players ADD CONSTRAINT players_league_check CHECK ((league <> 'gold') OR (xp > 10));
CREATE INDEX players_top_idx ON players ((league = 'gold'::league), xp);
CREATE INDEX players_gold_idx ON players (xp) WHERE league = 'gold';
ALTER TABLE players ADD CONSTRAINT players_league_fkey FOREIGN KEY (league) REFERENCES leagues (league);
CREATE VIEW top_players AS
SELECT id,
    league
   FROM players
  WHERE (league = 'gold'::league);
CREATE VIEW tops AS
SELECT count(*) AS n
   FROM top_players;
