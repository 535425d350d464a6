ALTER TABLE users
    ALTER COLUMN value DROP DEFAULT,
    ALTER COLUMN value TYPE integer USING value::integer,
    ALTER COLUMN value SET DEFAULT 0;
