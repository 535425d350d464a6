ALTER TABLE users RENAME CONSTRAINT users_name_unique TO uq_name;
