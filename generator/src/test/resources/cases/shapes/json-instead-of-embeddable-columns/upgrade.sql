ALTER TABLE users DROP COLUMN street;
ALTER TABLE users ADD COLUMN address jsonb;
