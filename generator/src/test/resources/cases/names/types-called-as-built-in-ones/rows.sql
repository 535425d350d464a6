insert into orders values (1, 'one', '{one,two}', 'long', 'long', 'now', '2026-01-01 00:00:00+00', 7, 1, row(1, 'long'));
