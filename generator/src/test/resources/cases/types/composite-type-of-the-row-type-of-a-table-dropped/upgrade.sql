ALTER TABLE notes DROP COLUMN area;
DROP TABLE addresses;
DROP TYPE areas;
DROP TYPE area;
DROP TABLE zones;
