insert into shop (id) values (1);
insert into shop_stock (shop_id, stock_key, stock) values (1, 'bolts', 12);
insert into shop_floors (shop_id, floors) values (1, 2);
