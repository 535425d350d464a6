DROP VIEW moods_counted;
DROP MATERIALIZED VIEW moods_kept;
DROP VIEW moods;
ALTER TABLE days DROP COLUMN tone;
ALTER TABLE days ALTER COLUMN mood TYPE varchar(20);
ALTER TABLE days ADD COLUMN tone date;
DROP TYPE mood;
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
