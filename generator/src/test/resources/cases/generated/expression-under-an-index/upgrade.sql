ALTER TABLE users ALTER COLUMN length SET EXPRESSION AS (length(name) + 1);
