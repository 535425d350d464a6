DO $$
DECLARE
    counter regclass := pg_catalog.pg_get_serial_sequence('users', 'id');
    last bigint;
BEGIN
    EXECUTE pg_catalog.concat('SELECT last_value FROM ', counter) INTO last;
    IF last OPERATOR(pg_catalog.>=) 1000 AND last OPERATOR(pg_catalog.<=) 9223372036854775807 THEN
        ALTER TABLE users ALTER COLUMN id SET MINVALUE 1000 SET START WITH 1000;
    ELSE
        ALTER TABLE users ALTER COLUMN id SET MINVALUE 1000 SET START WITH 1000 RESTART;
        PERFORM pg_catalog.setval(counter, CASE WHEN last OPERATOR(pg_catalog.<) 1000 THEN 1000 ELSE 9223372036854775807 END,
            last OPERATOR(pg_catalog.>) 9223372036854775807);
    END IF;
END
$$;
