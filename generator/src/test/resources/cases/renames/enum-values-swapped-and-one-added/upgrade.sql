ALTER TYPE mood RENAME VALUE 'good' TO 'good_swap1';
ALTER TYPE mood RENAME VALUE 'bad' TO 'good';
ALTER TYPE mood RENAME VALUE 'good_swap1' TO 'bad';
-- the next transaction
ALTER TYPE mood ADD VALUE 'worse';
