CREATE TABLE user_tags (
    user_id bigint NOT NULL,
    tags_id bigint NOT NULL,
    PRIMARY KEY (user_id, tags_id)
);
ALTER TABLE user_tags ADD CONSTRAINT user_tags_tags_id_fkey FOREIGN KEY (tags_id) REFERENCES tags (id);
ALTER TABLE user_tags ADD CONSTRAINT user_tags_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
