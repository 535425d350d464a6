ALTER TABLE users ALTER COLUMN value TYPE bytea USING decode(replace(value::text, '-', ''), 'hex');
