insert into items values (1, 100, 20, 120);
