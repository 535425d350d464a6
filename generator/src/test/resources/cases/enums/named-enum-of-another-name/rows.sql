INSERT INTO tickets (id, state, states, tint) VALUES (1, 'OPEN', '{OPEN,CLOSED}', 'LIGHT'), (2, NULL, NULL, NULL);
