ALTER TABLE users RENAME COLUMN mail TO email;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'users'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'users_mail_not_null') THEN
        ALTER TABLE users RENAME CONSTRAINT users_mail_not_null TO users_email_not_null;
    END IF;
END
$$;
ALTER TABLE users RENAME CONSTRAINT users_mail_key TO users_email_key;
ALTER INDEX users_mail_age_idx RENAME TO users_email_age_idx;
