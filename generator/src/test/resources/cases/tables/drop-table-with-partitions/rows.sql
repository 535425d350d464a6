insert into visits values (1, '2026-02-02');
