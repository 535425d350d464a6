DROP VIEW moods_counted;
DROP MATERIALIZED VIEW moods_kept;
DROP VIEW moods;
CREATE TYPE mood AS ENUM ('calm', 'wild');
ALTER TABLE days DROP COLUMN tone;
ALTER TABLE days ALTER COLUMN mood TYPE mood USING mood::mood;
ALTER TABLE days ADD COLUMN tone mood;
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
