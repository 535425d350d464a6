ALTER TABLE parcels RENAME COLUMN number TO number_old;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'parcels'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'parcels_number_not_null') THEN
        ALTER TABLE parcels RENAME CONSTRAINT parcels_number_not_null TO parcels_number_old_not_null;
    END IF;
END
$$;
ALTER TABLE parcels ADD COLUMN number uuid;
UPDATE parcels SET number = lpad(number_old::text, 32, '0')::uuid;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE parcels ALTER COLUMN number SET NOT NULL;
ALTER TABLE parcels DROP COLUMN number_old;
