insert into users values (1, 'ann@example.com'), (2, null);
