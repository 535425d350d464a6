ALTER TABLE users ALTER COLUMN value TYPE bytea USING convert_to(value, 'UTF8');
