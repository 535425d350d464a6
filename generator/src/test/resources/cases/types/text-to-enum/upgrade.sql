ALTER TABLE users ALTER COLUMN value TYPE mood USING value::mood;
