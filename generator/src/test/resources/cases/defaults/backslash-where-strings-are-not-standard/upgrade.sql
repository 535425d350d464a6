DROP INDEX files_root;
ALTER TABLE files DROP CONSTRAINT files_root_check;
ALTER TABLE files ALTER COLUMN path SET DEFAULT 'd:\new'::text;
ALTER TABLE files DROP COLUMN root;
