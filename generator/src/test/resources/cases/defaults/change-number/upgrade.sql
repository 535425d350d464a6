ALTER TABLE users ALTER COLUMN value SET DEFAULT '-1'::integer;
