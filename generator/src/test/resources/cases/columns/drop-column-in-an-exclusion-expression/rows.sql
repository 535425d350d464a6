insert into bookings values (1, '2026-01-01 10:00', '2026-01-01 11:00');
