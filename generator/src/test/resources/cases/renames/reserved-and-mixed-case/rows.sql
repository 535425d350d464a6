insert into "order" values (1, 'ann', 'x');
