ALTER TABLE shop_stock DROP CONSTRAINT stock_is_small;
ALTER TABLE shop_stock DROP CONSTRAINT stock_is_positive;
ALTER TABLE shop_floors DROP CONSTRAINT floor_exists;
