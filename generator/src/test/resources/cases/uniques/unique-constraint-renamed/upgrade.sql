ALTER TABLE users RENAME CONSTRAINT uq_name TO users_name_unique;
