insert into users (name, email) values ('Ada', 'ada@example.org'), ('Grace', null);
