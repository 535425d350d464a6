ALTER TABLE users DROP CONSTRAINT users_mood_check;
ALTER TABLE users ALTER COLUMN mood TYPE varchar(255) USING CASE WHEN mood OPERATOR(pg_catalog.=) 0 THEN 'GLAD' WHEN mood OPERATOR(pg_catalog.=) 1 THEN 'SAD' ELSE mood::text END;
ALTER TABLE users ADD CONSTRAINT users_mood_check CHECK (mood IN ('GLAD', 'SAD'));
