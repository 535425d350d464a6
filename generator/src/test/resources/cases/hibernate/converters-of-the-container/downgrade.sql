ALTER TABLE patient DROP COLUMN visits;
