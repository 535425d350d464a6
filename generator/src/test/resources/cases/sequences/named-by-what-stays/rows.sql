INSERT INTO legacies (name) VALUES ('one'), ('two');
INSERT INTO tickets (id, code) VALUES (1, 'C0'), (2, DEFAULT);
