insert into users values (1, 'u1', '2026-07-01 12:00'), (2, 'u2', '2026-12-01 12:00');
