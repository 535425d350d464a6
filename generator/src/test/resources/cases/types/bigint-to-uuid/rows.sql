insert into parcels (id, code) values (1, 8), (2, 9);
