ALTER TABLE users DROP CONSTRAINT level_known;
ALTER TABLE users ALTER COLUMN level TYPE integer USING level::integer;
ALTER TABLE users ADD CONSTRAINT level_known CHECK (level > 0);
