ALTER TABLE users ALTER COLUMN email DROP NOT NULL;
ALTER TABLE users RENAME COLUMN email TO mail;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'users'::regclass::oid
            AND contype = 'n' AND conname = 'users_email_not_null') THEN
        ALTER TABLE users RENAME CONSTRAINT users_email_not_null TO users_mail_not_null;
    END IF;
END
$$;
