ALTER TABLE users ALTER COLUMN value SET DEFAULT nextval('numbers'::regclass);
SELECT setval('numbers'::regclass, greatest(max(value), nextval('numbers'::regclass))) FROM users HAVING max(value) > 0;
