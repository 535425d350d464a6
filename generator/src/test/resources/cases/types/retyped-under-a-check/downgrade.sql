ALTER TABLE users DROP CONSTRAINT level_known;
ALTER TABLE users ALTER COLUMN level TYPE text;
ALTER TABLE users ADD CONSTRAINT level_known CHECK (level <> '');
