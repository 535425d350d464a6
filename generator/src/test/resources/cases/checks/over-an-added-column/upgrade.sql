ALTER TABLE users ADD COLUMN level integer NOT NULL DEFAULT 1;
ALTER TABLE users ADD CONSTRAINT users_level_check CHECK (level > 0);
