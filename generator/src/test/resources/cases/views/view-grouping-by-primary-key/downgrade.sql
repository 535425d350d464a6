DROP VIEW authors;
ALTER TABLE users ALTER COLUMN id TYPE integer;
ALTER TABLE posts ALTER COLUMN author_id TYPE integer;
CREATE VIEW authors AS
SELECT u.id,
    u.name,
    count(p.id) AS posts
   FROM (users u
     LEFT JOIN posts p ON ((p.author_id = u.id)))
  GROUP BY u.id;
