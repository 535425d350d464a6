ALTER TABLE users RENAME COLUMN nick TO name;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'users'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'users_nick_not_null') THEN
        ALTER TABLE users RENAME CONSTRAINT users_nick_not_null TO users_name_not_null;
    END IF;
END
$$;
ALTER INDEX users_nick_idx RENAME TO users_name_idx;
ALTER TABLE users
    ALTER COLUMN name TYPE varchar(80),
    ALTER COLUMN name SET NOT NULL,
    ALTER COLUMN name SET DEFAULT ''::character varying;
