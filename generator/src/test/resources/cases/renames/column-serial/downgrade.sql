ALTER SEQUENCE orders_number_seq RENAME TO orders_nr_seq;
ALTER TABLE orders RENAME COLUMN number TO nr;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'orders'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'orders_number_not_null') THEN
        ALTER TABLE orders RENAME CONSTRAINT orders_number_not_null TO orders_nr_not_null;
    END IF;
END
$$;
