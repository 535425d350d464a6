insert into users values (1, 'u1', '1 hour');
