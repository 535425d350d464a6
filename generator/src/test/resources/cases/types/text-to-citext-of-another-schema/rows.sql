insert into users values (1, 'Ada', '{a,A}'), (2, 'Bob', null);
