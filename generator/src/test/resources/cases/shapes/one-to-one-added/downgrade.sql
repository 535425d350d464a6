ALTER TABLE users DROP CONSTRAINT users_tag_id_fkey;
ALTER TABLE users DROP CONSTRAINT users_tag_id_key;
ALTER TABLE users DROP COLUMN tag_id;
