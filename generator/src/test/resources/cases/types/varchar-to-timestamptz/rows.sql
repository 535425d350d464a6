insert into users values (1, 'u1', '2026-11-20 12:00:00+00');
