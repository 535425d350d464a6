insert into orders (id, note) values (1, 'first'), (2, 'second');
