insert into users values (1, 'a', '7'), (2, 'b', null);
