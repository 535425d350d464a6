DROP VIEW sizes;
ALTER TABLE events ALTER COLUMN size TYPE bigint;
CREATE VIEW sizes AS
SELECT size
   FROM events;
