insert into users values (1, 'Ann', 'ann@example.com', 1), (2, 'Bob', null, 1);
insert into orders values (1, 'Ann');
