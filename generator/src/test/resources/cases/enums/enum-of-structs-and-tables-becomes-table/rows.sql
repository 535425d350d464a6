insert into walls (id, paint) values (1, row('red', 3)), (2, null);
insert into doors values (1, 'blue');
