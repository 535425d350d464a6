ALTER TABLE users DROP CONSTRAINT users_mood_check;
ALTER TABLE users ALTER COLUMN mood TYPE smallint USING CASE mood::text WHEN 'GLAD' THEN 0 WHEN 'SAD' THEN 1 ELSE mood::smallint END;
ALTER TABLE users ADD CONSTRAINT users_mood_check CHECK ((mood >= 0) AND (mood <= 1));
