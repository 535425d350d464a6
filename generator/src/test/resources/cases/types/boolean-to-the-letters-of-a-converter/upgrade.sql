ALTER TABLE users ALTER COLUMN active TYPE char(1) USING CASE active WHEN true THEN 'T' WHEN false THEN 'F' END;
ALTER TABLE users ADD CONSTRAINT users_active_check CHECK (active IN ('F', 'T'));
