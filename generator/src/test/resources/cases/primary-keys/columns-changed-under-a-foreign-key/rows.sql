insert into users values (1, 'a'), (2, 'b');
insert into orders values (1, 1), (2, 2), (3, null);
