ALTER TABLE users ADD COLUMN level integer;
ALTER TABLE users ADD CONSTRAINT users_level_check CHECK (level > 0);
