insert into animals values (1, 'Ant');
insert into zz_dogs values (2, 'Dog', 3);
