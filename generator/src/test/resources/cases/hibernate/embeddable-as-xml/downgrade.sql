ALTER TABLE product DROP CONSTRAINT product_first_check;
ALTER TABLE product DROP COLUMN others;
ALTER TABLE product DROP COLUMN origin;
ALTER TABLE product DROP COLUMN first;
