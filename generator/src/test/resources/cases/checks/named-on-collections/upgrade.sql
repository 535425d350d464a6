ALTER TABLE shop_floors ADD CONSTRAINT floor_exists CHECK (floors < 9);
ALTER TABLE shop_stock ADD CONSTRAINT stock_is_positive CHECK (stock > 0);
ALTER TABLE shop_stock ADD CONSTRAINT stock_is_small CHECK (stock < 1000);
