insert into orders values (1, 10, 'de', 'Ulm', 7);
