ALTER TYPE league ADD VALUE 'silver' BEFORE 'gold';
-- the next transaction
ALTER TYPE league ADD VALUE 'ruby';
