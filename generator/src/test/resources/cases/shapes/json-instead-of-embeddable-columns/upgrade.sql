ALTER TABLE users ADD COLUMN address jsonb;
ALTER TABLE users DROP COLUMN street;
