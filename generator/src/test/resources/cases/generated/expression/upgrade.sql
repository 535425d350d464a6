ALTER TABLE users DROP COLUMN length;
ALTER TABLE users ADD COLUMN length integer GENERATED ALWAYS AS (length(name) + 1) STORED;
