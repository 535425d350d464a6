ALTER TABLE users ALTER COLUMN seen TYPE timestamptz(6);
ALTER TABLE users ADD COLUMN seen_tz integer;
