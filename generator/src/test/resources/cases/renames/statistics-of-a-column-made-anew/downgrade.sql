DROP STATISTICS IF EXISTS gross;
ALTER TABLE purchases DROP COLUMN gross;
ALTER TABLE purchases RENAME CONSTRAINT purchases_pkey TO orders_pkey;
ALTER TABLE purchases ADD COLUMN gross integer;
ALTER TABLE purchases RENAME COLUMN land TO country;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'purchases'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'purchases_land_not_null') THEN
        ALTER TABLE purchases RENAME CONSTRAINT purchases_land_not_null TO purchases_country_not_null;
    END IF;
END
$$;
ALTER TABLE purchases RENAME COLUMN amount TO net;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'purchases'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'purchases_amount_not_null') THEN
        ALTER TABLE purchases RENAME CONSTRAINT purchases_amount_not_null TO purchases_net_not_null;
    END IF;
END
$$;
ALTER TABLE purchases RENAME TO orders;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('orders_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'orders'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('purchases_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('orders_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'orders', c.conname, c.name);
    END LOOP;
END
$$;
CREATE STATISTICS gross ON country, gross, (net + 1) FROM orders;
ALTER STATISTICS gross SET STATISTICS 50;
COMMENT ON STATISTICS gross IS 'gross depends on net';
