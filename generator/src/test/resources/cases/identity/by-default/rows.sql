insert into users overriding system value values (1, 'Ann'), (7, 'Bob');
