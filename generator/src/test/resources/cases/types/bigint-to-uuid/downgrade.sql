DROP VIEW codes;
CREATE SEQUENCE parcels_seq_seq;
ALTER TABLE parcels ADD COLUMN code_old1 bigint NOT NULL DEFAULT 7;
ALTER TABLE parcels ADD COLUMN seq_old bigint NOT NULL DEFAULT nextval('parcels_seq_seq'::regclass);
DROP INDEX parcels_code_idx;
ALTER TABLE parcels DROP COLUMN seq;
ALTER TABLE parcels DROP COLUMN code;
ALTER TABLE parcels RENAME COLUMN seq_old TO seq;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'parcels'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'parcels_seq_old_not_null') THEN
        ALTER TABLE parcels RENAME CONSTRAINT parcels_seq_old_not_null TO parcels_seq_not_null;
    END IF;
END
$$;
ALTER TABLE parcels RENAME COLUMN code_old1 TO code;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'parcels'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'parcels_code_old1_not_null') THEN
        ALTER TABLE parcels RENAME CONSTRAINT parcels_code_old1_not_null TO parcels_code_not_null;
    END IF;
END
$$;
ALTER SEQUENCE parcels_seq_seq OWNED BY parcels.seq;
CREATE INDEX parcels_code_idx ON parcels (code) WHERE code > 3;
CREATE VIEW codes AS
SELECT id,
    code
   FROM parcels;
GRANT SELECT (code) ON parcels TO PUBLIC;
