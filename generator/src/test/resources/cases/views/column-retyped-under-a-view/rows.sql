insert into users values (1, 'Ada', 36), (2, 'Tom', 7);
