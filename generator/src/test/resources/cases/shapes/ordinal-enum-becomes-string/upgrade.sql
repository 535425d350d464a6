ALTER TABLE users DROP CONSTRAINT users_mood_check;
ALTER TABLE users ALTER COLUMN mood TYPE varchar(255) USING (ARRAY['GLAD', 'SAD'])[mood + 1];
ALTER TABLE users ADD CONSTRAINT users_mood_check CHECK (mood IN ('GLAD', 'SAD'));
