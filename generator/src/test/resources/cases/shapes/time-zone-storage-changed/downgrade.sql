ALTER TABLE users DROP COLUMN seen_tz;
ALTER TABLE users ALTER COLUMN seen TYPE timestamp(6);
