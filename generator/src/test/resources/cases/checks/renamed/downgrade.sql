ALTER TABLE users RENAME CONSTRAINT users_age_check TO old_enough;
