insert into steps values (1, 'one', 2, '2026-01-03');
