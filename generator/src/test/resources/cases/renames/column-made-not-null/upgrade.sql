ALTER TABLE users RENAME COLUMN mail TO email;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'users'::regclass::oid
            AND contype = 'n' AND conname = 'users_mail_not_null') THEN
        ALTER TABLE users RENAME CONSTRAINT users_mail_not_null TO users_email_not_null;
    END IF;
END
$$;
UPDATE users SET email = 'nobody' WHERE email IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE users ALTER COLUMN email SET NOT NULL;
