ALTER TYPE league ADD VALUE 'GOLD' BEFORE 'DIAMOND';
-- the next transaction
ALTER TYPE league ADD VALUE 'LEGEND';
