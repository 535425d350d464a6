insert into events values (1, '2025-05-01', 3);
