ALTER TABLE users RENAME COLUMN mail TO email;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid = 'users'::regclass::oid
            AND contype = 'n' AND conname = 'users_mail_not_null') THEN
        ALTER TABLE users RENAME CONSTRAINT users_mail_not_null TO users_email_not_null;
    END IF;
END
$$;
DROP VIEW adults;
ALTER TABLE users ALTER COLUMN email TYPE text;
CREATE VIEW adults AS
SELECT id,
    email AS mail,
    (age + 1) AS next_age
   FROM users
  WHERE (age >= 18);
