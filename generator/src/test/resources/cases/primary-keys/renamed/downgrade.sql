ALTER TABLE users RENAME CONSTRAINT pk_users TO users_pkey;
