insert into places values (1, 'Bonn'); insert into places_city values ('Bonn');
