ALTER TABLE items ALTER COLUMN price TYPE numeric;
ALTER TABLE items ALTER COLUMN weight TYPE numeric(12,3);
