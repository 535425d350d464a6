ALTER TABLE users
    ALTER COLUMN name DROP DEFAULT,
    ALTER COLUMN name DROP NOT NULL,
    ALTER COLUMN name TYPE varchar(20);
ALTER INDEX users_name_idx RENAME TO users_nick_idx;
ALTER TABLE users RENAME COLUMN name TO nick;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'users'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'users_name_not_null') THEN
        ALTER TABLE users RENAME CONSTRAINT users_name_not_null TO users_nick_not_null;
    END IF;
END
$$;
