insert into users values (1, 'Ann', 3, null);
