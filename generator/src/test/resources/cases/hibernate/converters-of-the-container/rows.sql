insert into patient values (1, '\x2a', 'AB', 'J'), (2, null, null, null);
