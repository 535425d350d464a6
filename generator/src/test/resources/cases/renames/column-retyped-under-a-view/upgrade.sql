ALTER TABLE users RENAME COLUMN mail TO email;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'users'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'users_mail_not_null') THEN
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
