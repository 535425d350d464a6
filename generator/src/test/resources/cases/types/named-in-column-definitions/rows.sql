INSERT INTO tickets (id, title, state, shade, channels, urgency, price, old)
VALUES (1, 'a', 'OPEN', 'LIGHT', '{MAIL,PHONE}', 'HIGH', '(1.50,CHF)', 'x'), (2, 'b', NULL, NULL, NULL, NULL, NULL, NULL);
