ALTER TABLE users DROP CONSTRAINT users_mood_check;
ALTER TABLE users ALTER COLUMN mood TYPE smallint USING CASE WHEN mood::text OPERATOR(pg_catalog.=) 'GLAD' THEN 0 WHEN mood::text OPERATOR(pg_catalog.=) 'SAD' THEN 1 ELSE mood::smallint END;
ALTER TABLE users ADD CONSTRAINT users_mood_check CHECK ((mood >= 0) AND (mood <= 1));
