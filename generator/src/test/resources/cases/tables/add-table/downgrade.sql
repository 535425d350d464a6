ALTER TABLE posts DROP CONSTRAINT posts_author_id_fkey;
DROP INDEX posts_by_author;
DROP TABLE posts;
DROP SEQUENCE posts_seq;
