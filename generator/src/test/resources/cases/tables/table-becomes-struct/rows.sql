insert into address values (1, 'Bonn');
insert into people values (1, 1), (2, null);
