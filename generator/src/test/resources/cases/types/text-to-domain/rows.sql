insert into users values (1, 'ada@example.org', '{ada@example.com}'), (2, 'bob@example.org', null);
