insert into users values (1, 'ann@example.org');
