ALTER TABLE countries RENAME COLUMN code TO iso;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'countries'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'countries_code_not_null') THEN
        ALTER TABLE countries RENAME CONSTRAINT countries_code_not_null TO countries_iso_not_null;
    END IF;
END
$$;
ALTER TABLE cities RENAME COLUMN country TO country_iso;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'cities'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'cities_country_not_null') THEN
        ALTER TABLE cities RENAME CONSTRAINT cities_country_not_null TO cities_country_iso_not_null;
    END IF;
END
$$;
ALTER TABLE cities RENAME CONSTRAINT cities_country_name_key TO cities_country_iso_name_key;
ALTER INDEX cities_country_idx RENAME TO cities_country_iso_idx;
ALTER TABLE cities RENAME CONSTRAINT cities_country_fkey TO cities_country_iso_fkey;
