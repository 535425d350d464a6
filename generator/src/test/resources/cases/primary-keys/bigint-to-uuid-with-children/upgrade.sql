ALTER TABLE lots DROP CONSTRAINT lots_parcel_id_fkey;
ALTER TABLE lots DROP CONSTRAINT lots_spare_parcel_id_fkey;
ALTER TABLE parcel_tags DROP CONSTRAINT parcel_tags_parcel_id_fkey;
ALTER TABLE parcels DROP CONSTRAINT parcels_parent_id_fkey;
DROP INDEX lots_parcel_id_idx;
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
ALTER TABLE lots RENAME COLUMN spare_parcel_id TO spare_parcel_id_old;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'lots'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'lots_spare_parcel_id_not_null') THEN
        ALTER TABLE lots RENAME CONSTRAINT lots_spare_parcel_id_not_null TO lots_spare_parcel_id_old_not_null;
    END IF;
END
$$;
ALTER TABLE parcel_tags RENAME COLUMN parcel_id TO parcel_id_old;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'parcel_tags'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'parcel_tags_parcel_id_not_null') THEN
        ALTER TABLE parcel_tags RENAME CONSTRAINT parcel_tags_parcel_id_not_null TO parcel_tags_parcel_id_old_not_null;
    END IF;
END
$$;
ALTER TABLE parcels RENAME COLUMN parent_id TO parent_id_old;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'parcels'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'parcels_parent_id_not_null') THEN
        ALTER TABLE parcels RENAME CONSTRAINT parcels_parent_id_not_null TO parcels_parent_id_old_not_null;
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
ALTER TABLE lots ADD COLUMN spare_parcel_id uuid;
UPDATE lots SET spare_parcel_id = (SELECT parcels.id FROM parcels WHERE parcels.id_old = lots.spare_parcel_id_old);
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE parcel_tags ADD COLUMN parcel_id uuid;
UPDATE parcel_tags SET parcel_id = (SELECT parcels.id FROM parcels WHERE parcels.id_old = parcel_tags.parcel_id_old);
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE parcel_tags ALTER COLUMN parcel_id SET NOT NULL;
ALTER TABLE parcels ADD COLUMN parent_id uuid;
UPDATE parcels SET parent_id = (SELECT parent.id FROM parcels parent WHERE parent.id_old = parcels.parent_id_old);
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE parcel_tags DROP CONSTRAINT parcel_tags_pkey;
ALTER TABLE parcels DROP CONSTRAINT parcels_pkey;
ALTER TABLE parcel_tags ADD CONSTRAINT parcel_tags_pkey PRIMARY KEY (parcel_id, tag);
ALTER TABLE parcels ADD CONSTRAINT parcels_pkey PRIMARY KEY (id);
CREATE INDEX lots_parcel_id_idx ON lots (parcel_id);
ALTER TABLE lots ADD CONSTRAINT lots_parcel_id_fkey FOREIGN KEY (parcel_id) REFERENCES parcels (id);
ALTER TABLE lots ADD CONSTRAINT lots_spare_parcel_id_fkey FOREIGN KEY (spare_parcel_id) REFERENCES parcels (id);
ALTER TABLE parcel_tags ADD CONSTRAINT parcel_tags_parcel_id_fkey FOREIGN KEY (parcel_id) REFERENCES parcels (id);
ALTER TABLE parcels ADD CONSTRAINT parcels_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES parcels (id);
ALTER TABLE parcels DROP COLUMN parent_id_old;
ALTER TABLE parcel_tags DROP COLUMN parcel_id_old;
ALTER TABLE lots DROP COLUMN spare_parcel_id_old;
ALTER TABLE lots DROP COLUMN parcel_id_old;
ALTER TABLE parcels DROP COLUMN id_old;
