insert into users values (1, 'u1', true), (2, 'u2', false), (3, 'u3', null);
