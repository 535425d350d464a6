insert into guest values (1, 9);
