insert into users values (1, 'Ada', 'a');
