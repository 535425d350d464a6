INSERT INTO tickets (id, level, step) VALUES (1, 'LOW', 'FIRST');
