DO $$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('users', 'id');
    last bigint;
BEGIN
    EXECUTE pg_catalog.concat('SELECT last_value FROM ', counter) INTO last;
    IF last OPERATOR(pg_catalog.>=) 1 AND last OPERATOR(pg_catalog.<=) 100 THEN
        ALTER TABLE users ALTER COLUMN id SET MAXVALUE 100;
    ELSE
        ALTER TABLE users ALTER COLUMN id SET MAXVALUE 100 RESTART;
        PERFORM pg_catalog.setval(counter, CASE WHEN last OPERATOR(pg_catalog.<) 1 THEN 1 ELSE 100 END,
            last OPERATOR(pg_catalog.>) 100);
    END IF;
END
$$;
