ALTER TABLE users ALTER COLUMN active TYPE char(1) USING CASE WHEN active THEN 'T' WHEN NOT active THEN 'F' END;
ALTER TABLE users ADD CONSTRAINT users_active_check CHECK (active IN ('F', 'T'));
