ALTER TABLE user_tags DROP CONSTRAINT user_tags_tags_id_fkey;
ALTER TABLE user_tags DROP CONSTRAINT user_tags_user_id_fkey;
ALTER TABLE tags ADD COLUMN owner_id bigint;
ALTER TABLE tags ADD CONSTRAINT tags_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id);
DROP TABLE user_tags;
