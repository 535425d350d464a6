insert into users values (1, 'u1', '2026-07-01 12:00+00');
