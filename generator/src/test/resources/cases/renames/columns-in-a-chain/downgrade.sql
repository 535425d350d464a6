ALTER TABLE steps RENAME COLUMN b TO a;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'steps'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'steps_b_not_null') THEN
        ALTER TABLE steps RENAME CONSTRAINT steps_b_not_null TO steps_a_not_null;
    END IF;
END
$$;
ALTER TABLE steps RENAME COLUMN c TO b;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'steps'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'steps_c_not_null') THEN
        ALTER TABLE steps RENAME CONSTRAINT steps_c_not_null TO steps_b_not_null;
    END IF;
END
$$;
ALTER TABLE steps RENAME COLUMN d TO c;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'steps'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'steps_d_not_null') THEN
        ALTER TABLE steps RENAME CONSTRAINT steps_d_not_null TO steps_c_not_null;
    END IF;
END
$$;
