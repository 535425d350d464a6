insert into shelves values (1, 7);
