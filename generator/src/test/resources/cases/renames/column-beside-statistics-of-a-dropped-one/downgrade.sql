ALTER TABLE users ADD COLUMN nick varchar(20);
ALTER TABLE users RENAME COLUMN full_name TO name;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'users'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'users_full_name_not_null') THEN
        ALTER TABLE users RENAME CONSTRAINT users_full_name_not_null TO users_name_not_null;
    END IF;
END
$$;
CREATE STATISTICS nick_and_name ON name, nick FROM users;
