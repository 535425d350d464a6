DROP VIEW moods_counted;
DROP MATERIALIZED VIEW moods_kept;
DROP VIEW moods;
CREATE TYPE mood AS ENUM ('calm', 'wild');
ALTER TABLE days ADD COLUMN tone_old mood;
ALTER TABLE days DROP COLUMN tone;
ALTER TABLE days ALTER COLUMN mood TYPE mood USING mood::mood;
ALTER TABLE days RENAME COLUMN tone_old TO tone;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'days'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'days_tone_old_not_null') THEN
        ALTER TABLE days RENAME CONSTRAINT days_tone_old_not_null TO days_tone_not_null;
    END IF;
END
$$;
CREATE VIEW moods AS
SELECT id,
    mood,
    tone
   FROM days;
CREATE MATERIALIZED VIEW moods_kept AS
SELECT id,
    mood,
    tone
   FROM moods;
CREATE VIEW moods_counted AS
SELECT mood,
    count(*) AS days
   FROM moods_kept
  GROUP BY mood;
