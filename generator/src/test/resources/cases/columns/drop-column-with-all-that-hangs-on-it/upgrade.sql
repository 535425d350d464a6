DROP INDEX users_name_idx;
DROP INDEX users_nick_idx;
ALTER TABLE users DROP CONSTRAINT users_name_nick_key;
ALTER TABLE users DROP CONSTRAINT nick_is_no_name;
ALTER TABLE users DROP COLUMN nick;
