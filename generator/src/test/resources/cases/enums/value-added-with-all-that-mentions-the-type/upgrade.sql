ALTER TYPE league ADD VALUE 'silver' BEFORE 'gold';
