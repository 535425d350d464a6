ALTER TABLE users ALTER COLUMN value TYPE mood USING (enum_range(NULL::mood))[value + 1];
