insert into users values (1, 'ann@example.org', 20);
insert into orders values (1, 1, 200);
