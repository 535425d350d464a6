ALTER TABLE users RENAME CONSTRAINT email_unique TO mail_unique;
