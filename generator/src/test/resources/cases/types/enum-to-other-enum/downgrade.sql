CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
ALTER TABLE users ALTER COLUMN value TYPE mood USING value::text::mood;
DROP TYPE feeling;
