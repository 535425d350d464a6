ALTER TABLE users
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN id SET DEFAULT nextval('users_id_seq'::regclass);
DO $$
DECLARE
    counter regclass := 'users_id_seq';
    last bigint;
BEGIN
    EXECUTE pg_catalog.concat('SELECT last_value FROM ', counter) INTO last;
    IF last OPERATOR(pg_catalog.>=) 1 AND last OPERATOR(pg_catalog.<=) 2147483647 THEN
        ALTER SEQUENCE users_id_seq AS integer;
    ELSE
        ALTER SEQUENCE users_id_seq AS integer RESTART;
        PERFORM pg_catalog.setval(counter, CASE WHEN last OPERATOR(pg_catalog.<) 1 THEN 1 ELSE 2147483647 END,
            last OPERATOR(pg_catalog.>) 2147483647);
    END IF;
END
$$;
