insert into users values (1, 'Ann', 'ann@example.com', '["a"]', '2026-11-20 12:00+00'), (2, 'Bob', null, null, null);
