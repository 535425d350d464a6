CREATE TABLE user_tags (
    user_id bigint NOT NULL,
    tags_id bigint NOT NULL,
    PRIMARY KEY (tags_id)
);
ALTER TABLE tags DROP CONSTRAINT tags_owner_id_fkey;
ALTER TABLE tags DROP COLUMN owner_id;
ALTER TABLE user_tags ADD CONSTRAINT user_tags_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
ALTER TABLE user_tags ADD CONSTRAINT user_tags_tags_id_fkey FOREIGN KEY (tags_id) REFERENCES tags (id);
