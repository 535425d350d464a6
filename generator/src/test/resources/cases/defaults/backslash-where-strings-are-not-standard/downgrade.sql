ALTER TABLE files ADD COLUMN root varchar(10);
ALTER TABLE files ALTER COLUMN path SET DEFAULT 'c:\new'::text;
ALTER TABLE files ADD CONSTRAINT files_root_check CHECK (root <> 'c:\temp');
CREATE INDEX files_root ON files (path) WHERE root <> '\new';
