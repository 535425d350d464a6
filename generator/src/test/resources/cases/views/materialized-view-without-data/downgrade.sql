DROP VIEW best_names;
DROP MATERIALIZED VIEW bests;
ALTER TABLE scores ALTER COLUMN xp TYPE integer;
CREATE MATERIALIZED VIEW bests AS
SELECT id,
    xp
   FROM scores
  WHERE (xp > 100)
WITH NO DATA;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER MATERIALIZED VIEW bests OWNER TO postgres;
  END IF;
END
$$;
CREATE VIEW best_names AS
SELECT id
   FROM bests;
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'postgres' AND pg_catalog.pg_has_role(oid, 'SET')) THEN
    ALTER VIEW best_names OWNER TO postgres;
  END IF;
END
$$;
