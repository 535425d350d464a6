insert into users values (1, 'u1', 2147483647), (2, 'u2', null);
