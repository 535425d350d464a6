insert into users values (1, 'u1', '{a}'), (2, 'u2', null);
