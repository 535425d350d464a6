insert into lines values (1, 10, 20), (2, 1, 1);
