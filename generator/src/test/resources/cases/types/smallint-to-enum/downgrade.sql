ALTER TABLE users ALTER COLUMN value TYPE smallint USING array_position(enum_range(NULL::mood), value) - 1;
