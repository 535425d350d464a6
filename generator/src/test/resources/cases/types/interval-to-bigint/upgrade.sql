ALTER TABLE users ALTER COLUMN value TYPE bigint USING value::text::bigint;
