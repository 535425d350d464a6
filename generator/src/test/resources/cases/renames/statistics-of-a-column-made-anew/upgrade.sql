DROP STATISTICS IF EXISTS gross;
ALTER TABLE orders RENAME TO purchases;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('purchases_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'purchases'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('orders_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('purchases_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'purchases', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE purchases RENAME COLUMN net TO amount;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'purchases'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'purchases_net_not_null') THEN
        ALTER TABLE purchases RENAME CONSTRAINT purchases_net_not_null TO purchases_amount_not_null;
    END IF;
END
$$;
ALTER TABLE purchases RENAME COLUMN country TO land;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'purchases'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'purchases_country_not_null') THEN
        ALTER TABLE purchases RENAME CONSTRAINT purchases_country_not_null TO purchases_land_not_null;
    END IF;
END
$$;
ALTER TABLE purchases DROP COLUMN gross;
ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;
ALTER TABLE purchases ADD COLUMN gross integer GENERATED ALWAYS AS (amount * 2) STORED;
CREATE STATISTICS gross ON land, gross, (amount + 1) FROM purchases;
ALTER STATISTICS gross SET STATISTICS 50;
COMMENT ON STATISTICS gross IS 'gross depends on net';
