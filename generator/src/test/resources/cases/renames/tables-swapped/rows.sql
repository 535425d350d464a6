insert into drafts values (1, 'Dear'); insert into letters values (2, '2026-11-20', 1);
