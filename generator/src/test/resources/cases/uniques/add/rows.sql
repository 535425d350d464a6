insert into users values (1, 'Ann', 'ann@example.com', 1), (2, 'Bob', null, 1);
