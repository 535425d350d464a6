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
    FOR c IN SELECT n.conname, pg_catalog.concat('drafts_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'drafts'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('orders_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('drafts_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'drafts', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE past_orders RENAME TO orders;
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
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('past_orders_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('orders_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'orders', c.conname, c.name);
    END LOOP;
END
$$;
