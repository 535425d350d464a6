ALTER TABLE users ALTER COLUMN value TYPE timestamp(6);
