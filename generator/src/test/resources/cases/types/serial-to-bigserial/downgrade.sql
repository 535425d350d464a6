ALTER TABLE users
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);
ALTER SEQUENCE users_id_seq AS integer;
