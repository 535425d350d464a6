insert into meter values (1, (true, 5, 'kW', 0, null), array[(false, null, 'W', 60, null)::reading, null]), (2, (null, null, null, null, null), '{}');
insert into station values (1, (true, 7, 'kW', 1, '00000000-0000-0000-0000-000000000001')), (2, null);
