insert into products values (1, 10, 20);
