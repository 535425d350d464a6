ALTER TABLE users ADD COLUMN deleted boolean;
UPDATE users SET deleted = false;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE users ALTER COLUMN deleted SET NOT NULL;
COMMENT ON COLUMN users.deleted IS 'Soft-delete indicator';
