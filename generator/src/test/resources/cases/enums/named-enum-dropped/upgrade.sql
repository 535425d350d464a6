DROP CAST (league AS varchar);
DROP CAST (varchar AS league);
ALTER TABLE users DROP COLUMN league;
DROP TYPE league;
