insert into prices values (1, 10.5, 12), (2, 0, null);
