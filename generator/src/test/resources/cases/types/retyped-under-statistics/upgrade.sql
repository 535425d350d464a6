ALTER TABLE users ALTER COLUMN nick TYPE integer USING nick::integer;
