insert into users (id, mail) values (1, 'ann@example.org'), (2, null);
