ALTER TABLE users ALTER COLUMN value TYPE interval USING (value / 1000000000.0 * interval '1 second')::interval;
