ALTER TABLE users ALTER COLUMN value SET DEFAULT nextval('numbers'::regclass);
SELECT pg_catalog.setval('numbers'::regclass, greatest(pg_catalog.max(value), pg_catalog.nextval('numbers'::regclass))) FROM users HAVING pg_catalog.max(value) OPERATOR(pg_catalog.>) 0;
