insert into items values (1, 12.34, 5.25), (2, null, null);
