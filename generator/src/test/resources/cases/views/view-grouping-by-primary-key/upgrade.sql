DROP VIEW authors;
ALTER TABLE posts ALTER COLUMN author_id TYPE bigint;
ALTER TABLE users ALTER COLUMN id TYPE bigint;
CREATE VIEW authors AS
SELECT u.id,
    u.name,
    count(p.id) AS posts
   FROM (users u
     LEFT JOIN posts p ON ((p.author_id = u.id)))
  GROUP BY u.id;
