insert into orders (id, status, total) values (1, 'new', 10), (2, 'packed', 20);
