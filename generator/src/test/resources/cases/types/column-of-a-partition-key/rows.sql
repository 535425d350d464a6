insert into events values (1, '2026-05-05');
