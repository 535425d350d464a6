INSERT INTO books (id, title, note, pages, path) VALUES (1, 'a', 'c', 3, 'a.b'), (2, 'b', DEFAULT, 4, NULL);
