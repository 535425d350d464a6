ALTER TYPE league RENAME VALUE 'gold' TO 'golden';
