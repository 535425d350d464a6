DO $$
DECLARE
    counter regclass := 'numbers';
    last bigint;
BEGIN
    EXECUTE pg_catalog.concat('SELECT last_value FROM ', counter) INTO last;
    IF last OPERATOR(pg_catalog.>=) -100 AND last OPERATOR(pg_catalog.<=) 100 THEN
        ALTER SEQUENCE numbers INCREMENT BY -1 MINVALUE -100 MAXVALUE 100;
    ELSE
        ALTER SEQUENCE numbers INCREMENT BY -1 MINVALUE -100 MAXVALUE 100 RESTART;
        PERFORM pg_catalog.setval(counter, CASE WHEN last OPERATOR(pg_catalog.<) -100 THEN -100 ELSE 100 END,
            last OPERATOR(pg_catalog.<) -100);
    END IF;
END
$$;
