ALTER TABLE tags DROP CONSTRAINT tags_parent_id_fkey;
ALTER TABLE tags DROP COLUMN parent_id;
