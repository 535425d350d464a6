insert into customers (id, home_address) values (1, row('Paris', 'Rue Cler')), (2, null);
