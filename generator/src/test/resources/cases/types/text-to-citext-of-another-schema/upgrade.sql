ALTER TABLE users ALTER COLUMN name TYPE ext.citext USING name::ext.citext;
ALTER TABLE users ALTER COLUMN nicknames TYPE ext.citext[] USING nicknames::ext.citext[];
