DROP STATISTICS IF EXISTS total_and_tax;
ALTER TABLE items DROP COLUMN total;
ALTER TABLE items ADD COLUMN total integer GENERATED ALWAYS AS (price + tax) STORED;
CREATE STATISTICS total_and_tax ON tax, total FROM items;
