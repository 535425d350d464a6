ALTER TABLE users DROP CONSTRAINT users_mood_check;
ALTER TABLE users ALTER COLUMN mood TYPE smallint USING mood::smallint;
ALTER TABLE users ADD CONSTRAINT users_mood_check CHECK ((mood >= 0) AND (mood <= 1));
