ALTER TABLE user_tags DROP CONSTRAINT user_tags_user_id_fkey;
ALTER TABLE user_tags DROP CONSTRAINT user_tags_tags_id_fkey;
DROP TABLE user_tags;
