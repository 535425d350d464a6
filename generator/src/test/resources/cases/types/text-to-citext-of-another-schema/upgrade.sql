ALTER TABLE users ALTER COLUMN name TYPE ext.citext;
ALTER TABLE users ALTER COLUMN nicknames TYPE ext.citext[];
