ALTER TABLE users ALTER COLUMN value TYPE double precision;
