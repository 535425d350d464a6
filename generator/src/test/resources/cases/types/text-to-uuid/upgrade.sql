ALTER TABLE users ALTER COLUMN value TYPE uuid USING value::uuid;
