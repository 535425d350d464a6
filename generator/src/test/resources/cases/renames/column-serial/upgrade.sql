ALTER TABLE orders RENAME COLUMN nr TO number;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'orders'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'orders_nr_not_null') THEN
        ALTER TABLE orders RENAME CONSTRAINT orders_nr_not_null TO orders_number_not_null;
    END IF;
END
$$;
ALTER SEQUENCE orders_nr_seq RENAME TO orders_number_seq;
