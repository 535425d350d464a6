insert into people values (1, 'glad', 'Ada', 1), (2, 'sad', 'Bob', null);
insert into notes values (2, 1);
