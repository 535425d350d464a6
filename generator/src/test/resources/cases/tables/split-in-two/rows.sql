insert into users values (1, 'Ann', 'Main Street', 'Bonn');
