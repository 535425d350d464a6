ALTER TABLE users ALTER COLUMN value TYPE mood USING (pg_catalog.enum_range(NULL::mood))[value OPERATOR(pg_catalog.+) 1];
