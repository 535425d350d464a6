ALTER TABLE people ALTER COLUMN moods TYPE mood[] USING moods::mood[];
ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::mood;
DROP CAST (mood AS varchar);
