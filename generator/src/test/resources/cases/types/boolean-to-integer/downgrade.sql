ALTER TABLE users ALTER COLUMN value TYPE boolean USING value::boolean;
