ALTER TABLE users DROP COLUMN level;
DROP TYPE audit.level;
