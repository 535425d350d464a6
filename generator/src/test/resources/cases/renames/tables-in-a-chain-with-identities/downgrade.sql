ALTER TABLE orders DROP CONSTRAINT orders_pkey;
ALTER TABLE past_orders RENAME CONSTRAINT past_orders_pkey TO orders_pkey;
ALTER TABLE orders ADD CONSTRAINT drafts_pkey PRIMARY KEY (id);
ALTER SEQUENCE orders_id_seq RENAME TO drafts_id_seq;
ALTER SEQUENCE past_orders_id_seq RENAME TO orders_id_seq;
ALTER TABLE orders RENAME TO drafts;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, 'drafts' || '_' || a.attname || '_not_null' AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = n.conkey[1]
            WHERE n.conrelid = 'drafts'::regclass AND n.contype = 'n'
            AND n.conname = 'orders' || '_' || a.attname || '_not_null'
            AND octet_length('drafts' || '_' || a.attname || '_not_null') <= 63 ORDER BY 1 LOOP
        EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'drafts', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE past_orders RENAME TO orders;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, 'orders' || '_' || a.attname || '_not_null' AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = n.conkey[1]
            WHERE n.conrelid = 'orders'::regclass AND n.contype = 'n'
            AND n.conname = 'past_orders' || '_' || a.attname || '_not_null'
            AND octet_length('orders' || '_' || a.attname || '_not_null') <= 63 ORDER BY 1 LOOP
        EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'orders', c.conname, c.name);
    END LOOP;
END
$$;
