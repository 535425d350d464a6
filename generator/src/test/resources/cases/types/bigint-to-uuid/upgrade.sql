DROP VIEW codes;
DROP INDEX parcels_code_idx;
ALTER SEQUENCE parcels_seq_seq OWNED BY NONE;
ALTER TABLE parcels RENAME COLUMN code TO code_old1;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'parcels'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'parcels_code_not_null') THEN
        ALTER TABLE parcels RENAME CONSTRAINT parcels_code_not_null TO parcels_code_old1_not_null;
    END IF;
END
$$;
ALTER TABLE parcels RENAME COLUMN seq TO seq_old;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'parcels'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'parcels_seq_not_null') THEN
        ALTER TABLE parcels RENAME CONSTRAINT parcels_seq_not_null TO parcels_seq_old_not_null;
    END IF;
END
$$;
ALTER TABLE parcels ADD COLUMN code uuid;
UPDATE parcels SET code = lpad(code_old1::text, 32, '0')::uuid;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE parcels ALTER COLUMN code SET NOT NULL;
ALTER TABLE parcels ADD COLUMN seq date;
CREATE INDEX parcels_code_idx ON parcels (code);
ALTER TABLE parcels DROP COLUMN seq_old;
ALTER TABLE parcels DROP COLUMN code_old1;
DROP SEQUENCE parcels_seq_seq;
CREATE VIEW codes AS
SELECT id,
    code
   FROM parcels;
GRANT SELECT (code) ON parcels TO PUBLIC;
