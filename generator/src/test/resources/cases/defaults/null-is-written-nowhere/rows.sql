insert into users (id, name) values (1, 'Ann'), (2, 'Bob');
