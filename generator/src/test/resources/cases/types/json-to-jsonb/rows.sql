insert into users values (1, 'u1', '{"a": 1}');
