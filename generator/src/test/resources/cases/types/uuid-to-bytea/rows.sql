insert into users values (1, 'u1', '00000000-0000-0000-0000-000000000001');
