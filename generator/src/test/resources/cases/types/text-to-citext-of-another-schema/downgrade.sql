ALTER TABLE users ALTER COLUMN nicknames TYPE text[];
ALTER TABLE users ALTER COLUMN name TYPE text;
