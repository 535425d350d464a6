ALTER TABLE orders RENAME TO past_orders;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, 'past_orders' || '_' || a.attname || '_not_null' AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = n.conkey[1]
            WHERE n.conrelid = 'past_orders'::regclass AND n.contype = 'n'
            AND n.conname = 'orders' || '_' || a.attname || '_not_null'
            AND octet_length('past_orders' || '_' || a.attname || '_not_null') <= 63 ORDER BY 1 LOOP
        EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'past_orders', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE drafts RENAME TO orders;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, 'orders' || '_' || a.attname || '_not_null' AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = n.conkey[1]
            WHERE n.conrelid = 'orders'::regclass AND n.contype = 'n'
            AND n.conname = 'drafts' || '_' || a.attname || '_not_null'
            AND octet_length('orders' || '_' || a.attname || '_not_null') <= 63 ORDER BY 1 LOOP
        EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'orders', c.conname, c.name);
    END LOOP;
END
$$;
ALTER SEQUENCE orders_id_seq RENAME TO past_orders_id_seq;
ALTER SEQUENCE drafts_id_seq RENAME TO orders_id_seq;
ALTER TABLE orders DROP CONSTRAINT drafts_pkey;
ALTER TABLE past_orders RENAME CONSTRAINT orders_pkey TO past_orders_pkey;
ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);
