ALTER SEQUENCE users_id_seq AS bigint;
ALTER TABLE users
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);
