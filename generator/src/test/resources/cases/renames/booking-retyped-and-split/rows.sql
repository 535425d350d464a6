insert into booking values (1, 1, '[2026-01-01,2026-01-03)', false, 'Ada', 'ada@example.org'),
    (2, 1, '[2026-01-03,2026-01-04)', false, 'Bob', null), (3, 1, '[2026-01-01,2026-01-09)', true, 'Cem', null);
