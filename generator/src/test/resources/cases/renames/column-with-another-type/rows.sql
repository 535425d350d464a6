insert into users values (1, 'ann', 40), (2, 'bob', 41);
