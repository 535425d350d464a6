insert into users values (1, 'u1', '42'), (2, 'u2', ' 7');
