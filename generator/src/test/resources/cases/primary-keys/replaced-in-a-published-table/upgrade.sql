ALTER TABLE lots DROP CONSTRAINT lots_parcel_id_fkey;
ALTER TABLE parcels RENAME COLUMN id TO id_old;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'parcels'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'parcels_id_not_null') THEN
        ALTER TABLE parcels RENAME CONSTRAINT parcels_id_not_null TO parcels_id_old_not_null;
    END IF;
END
$$;
ALTER TABLE lots RENAME COLUMN parcel_id TO parcel_id_old;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'lots'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'lots_parcel_id_not_null') THEN
        ALTER TABLE lots RENAME CONSTRAINT lots_parcel_id_not_null TO lots_parcel_id_old_not_null;
    END IF;
END
$$;
ALTER SEQUENCE parcels_id_seq RENAME TO parcels_id_old_seq;
ALTER TABLE parcels ADD COLUMN id uuid;
UPDATE parcels SET id = lpad(id_old::text, 32, '0')::uuid;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE parcels ALTER COLUMN id SET NOT NULL;
ALTER TABLE lots ADD COLUMN parcel_id uuid;
UPDATE lots SET parcel_id = (SELECT parcels.id FROM parcels WHERE parcels.id_old = lots.parcel_id_old);
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE lots ALTER COLUMN parcel_id SET NOT NULL;
ALTER TABLE parcels DROP CONSTRAINT parcels_pkey;
ALTER TABLE parcels ADD CONSTRAINT parcels_pkey PRIMARY KEY (id);
ALTER TABLE lots ADD CONSTRAINT lots_parcel_id_fkey FOREIGN KEY (parcel_id) REFERENCES parcels (id);
ALTER TABLE lots DROP COLUMN parcel_id_old;
ALTER TABLE parcels DROP COLUMN id_old;
