ALTER TABLE users DROP CONSTRAINT users_active_check;
ALTER TABLE users ALTER COLUMN active TYPE boolean USING active::boolean;
