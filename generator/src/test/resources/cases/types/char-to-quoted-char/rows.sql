insert into tickets values (1, 'o', 'abc'), (2, 'c', null);
