insert into purchases (id, customer, amount) values (1, 7, 3), (2, 7, 4);
