ALTER TABLE users RENAME CONSTRAINT old_enough TO users_age_check;
