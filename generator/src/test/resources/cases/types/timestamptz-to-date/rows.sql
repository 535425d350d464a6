insert into users values (1, 'u1', '2026-07-01 23:30+00');
