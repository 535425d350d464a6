ALTER TABLE users RENAME CONSTRAINT mail_unique TO email_unique;
