ALTER TYPE priority ADD VALUE 'NONE' BEFORE 'LOW';
-- the next transaction
ALTER TYPE priority ADD VALUE 'HIGHER';
-- the next transaction
ALTER TYPE priority ADD VALUE 'URGENT';
