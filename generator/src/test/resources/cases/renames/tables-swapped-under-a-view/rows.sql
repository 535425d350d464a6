insert into cats values (1, 'Tom');
insert into dogs values (1, 'Rex');
