insert into orders values (1, 'Ada', 2000), (2, 'Bob', 10);
