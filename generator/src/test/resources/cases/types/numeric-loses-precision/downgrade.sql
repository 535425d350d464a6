ALTER TABLE items ALTER COLUMN weight TYPE numeric;
ALTER TABLE items ALTER COLUMN price TYPE numeric(10,2);
