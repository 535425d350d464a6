ALTER TABLE users
    ALTER COLUMN value DROP DEFAULT,
    ALTER COLUMN value TYPE mood USING value::mood,
    ALTER COLUMN value SET DEFAULT 'ok'::mood;
