ALTER TABLE tags ADD COLUMN parent_id bigint;
ALTER TABLE tags ADD CONSTRAINT tags_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES tags (id);
