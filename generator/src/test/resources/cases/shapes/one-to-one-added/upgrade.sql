ALTER TABLE users ADD COLUMN tag_id bigint;
ALTER TABLE users ADD CONSTRAINT users_tag_id_key UNIQUE (tag_id);
ALTER TABLE users ADD CONSTRAINT users_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags (id);
