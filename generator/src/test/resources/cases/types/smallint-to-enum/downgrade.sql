ALTER TABLE users ALTER COLUMN value TYPE smallint USING pg_catalog.array_position(pg_catalog.enum_range(NULL::mood), value) OPERATOR(pg_catalog.-) 1;
