ALTER TABLE users ALTER COLUMN email DROP NOT NULL;
ALTER TABLE users RENAME COLUMN email TO mail;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'users'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'users_email_not_null') THEN
        ALTER TABLE users RENAME CONSTRAINT users_email_not_null TO users_mail_not_null;
    END IF;
END
$$;
