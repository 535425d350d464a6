insert into users values (1, 'Ann', 30, 'admin'), (2, 'Bob', null, null);
