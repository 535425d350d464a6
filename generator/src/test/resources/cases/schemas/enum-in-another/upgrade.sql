CREATE TYPE audit.level AS ENUM ('low', 'high');
ALTER TABLE users ADD COLUMN level audit.level NOT NULL DEFAULT 'low'::audit.level;
