ALTER TABLE users ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE users_id_seq OWNED BY users.id;
ALTER TABLE users ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);
SELECT pg_catalog.setval('users_id_seq'::regclass, greatest(pg_catalog.max(id), pg_catalog.nextval('users_id_seq'::regclass))) FROM users HAVING pg_catalog.max(id) OPERATOR(pg_catalog.>) 0;
