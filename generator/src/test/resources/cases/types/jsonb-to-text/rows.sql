insert into items values (1, '{"a": 1}');
