ALTER TYPE league RENAME VALUE 'golden' TO 'gold';
