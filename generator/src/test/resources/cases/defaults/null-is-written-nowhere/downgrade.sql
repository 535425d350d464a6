ALTER TABLE users ALTER COLUMN name TYPE varchar(10);
ALTER TABLE users ALTER COLUMN "left" SET DEFAULT (NULL::text || 'x'::text);
ALTER TABLE users ALTER COLUMN visit SET DEFAULT NULL::bigint;
