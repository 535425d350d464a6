insert into users (name, seen) values ('Ada', '2026-01-01 10:00');
