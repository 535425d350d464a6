ALTER TABLE prices RENAME CONSTRAINT prices_gross_check TO prices_net_check;
ALTER TABLE prices RENAME COLUMN gross TO net_swap1;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'prices'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'prices_gross_not_null') THEN
        ALTER TABLE prices RENAME CONSTRAINT prices_gross_not_null TO prices_net_swap1_not_null;
    END IF;
END
$$;
ALTER TABLE prices RENAME COLUMN net TO gross;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'prices'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'prices_net_not_null') THEN
        ALTER TABLE prices RENAME CONSTRAINT prices_net_not_null TO prices_gross_not_null;
    END IF;
END
$$;
ALTER TABLE prices RENAME COLUMN net_swap1 TO net;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'prices'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'prices_net_swap1_not_null') THEN
        ALTER TABLE prices RENAME CONSTRAINT prices_net_swap1_not_null TO prices_net_not_null;
    END IF;
END
$$;
