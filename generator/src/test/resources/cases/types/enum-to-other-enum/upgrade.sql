CREATE TYPE feeling AS ENUM ('ok', 'sad');
ALTER TABLE users ALTER COLUMN value TYPE feeling USING value::text::feeling;
DROP TYPE mood;
