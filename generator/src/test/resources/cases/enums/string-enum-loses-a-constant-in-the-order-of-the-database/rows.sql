insert into ticket values (1, 'HIGH'), (2, 'LOW');
