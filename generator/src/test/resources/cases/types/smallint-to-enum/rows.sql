insert into users values (1, 'u1', 0), (2, 'u2', 2);
