DROP VIEW sizes;
ALTER TABLE events ALTER COLUMN size TYPE integer;
CREATE VIEW sizes AS
SELECT size
   FROM events;
