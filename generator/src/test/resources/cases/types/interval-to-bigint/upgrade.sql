ALTER TABLE users ALTER COLUMN value TYPE bigint USING (extract(epoch FROM value) * 1000000000)::bigint;
