ALTER TABLE users DROP CONSTRAINT users_mood_check;
ALTER TABLE users ALTER COLUMN mood TYPE smallint USING array_position(ARRAY['GLAD', 'SAD'], mood::text) - 1;
ALTER TABLE users ADD CONSTRAINT users_mood_check CHECK ((mood >= 0) AND (mood <= 1));
