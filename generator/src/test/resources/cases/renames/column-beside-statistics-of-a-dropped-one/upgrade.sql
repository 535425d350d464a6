DROP STATISTICS IF EXISTS nick_and_name;
ALTER TABLE users RENAME COLUMN name TO full_name;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'users'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'users_name_not_null') THEN
        ALTER TABLE users RENAME CONSTRAINT users_name_not_null TO users_full_name_not_null;
    END IF;
END
$$;
ALTER TABLE users DROP COLUMN nick;
