ALTER TABLE users DROP COLUMN favourite_type;
ALTER TABLE users DROP COLUMN favourite_id;
