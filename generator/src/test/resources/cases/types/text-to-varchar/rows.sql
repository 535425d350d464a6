insert into users values (1, 'u1', 'x');
