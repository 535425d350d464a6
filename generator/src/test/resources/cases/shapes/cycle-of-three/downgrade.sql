ALTER TABLE topics DROP CONSTRAINT topics_author_id_fkey;
ALTER TABLE users DROP CONSTRAINT users_tag_id_fkey;
ALTER TABLE tags DROP CONSTRAINT tags_topic_id_fkey;
ALTER TABLE users DROP COLUMN tag_id;
ALTER TABLE tags DROP COLUMN topic_id;
DROP TABLE topics;
