ALTER TABLE users ALTER COLUMN size SET EXPRESSION AS (length(name) + 1);
