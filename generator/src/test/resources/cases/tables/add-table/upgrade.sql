CREATE SEQUENCE posts_seq INCREMENT BY 50;
CREATE TABLE posts (
    version integer NOT NULL,
    author_id bigint NOT NULL,
    id bigint NOT NULL,
    slug varchar(255),
    PRIMARY KEY (id),
    UNIQUE (slug)
);
CREATE INDEX posts_by_author ON posts (author_id);
ALTER TABLE posts ADD CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id);
