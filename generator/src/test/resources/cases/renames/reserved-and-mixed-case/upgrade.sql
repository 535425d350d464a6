ALTER TABLE "order" RENAME TO "Order";
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('Order_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) '"Order"'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('order_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('Order_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', '"Order"', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE "Order" RENAME COLUMN "user" TO "Select";
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) '"Order"'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'Order_user_not_null') THEN
        ALTER TABLE "Order" RENAME CONSTRAINT "Order_user_not_null" TO "Order_Select_not_null";
    END IF;
END
$$;
ALTER TABLE "Order" RENAME CONSTRAINT order_pkey TO "Order_pkey";
ALTER TABLE "Order" RENAME CONSTRAINT order_user_check TO "Order_Select_check";
ALTER INDEX order_user_idx RENAME TO "Order_Select_idx";
