ALTER TABLE users
    ALTER COLUMN value DROP DEFAULT,
    ALTER COLUMN value TYPE text,
    ALTER COLUMN value SET DEFAULT 'none'::text;
