DO $$
DECLARE
    counter regclass := 'numbers';
    last bigint;
BEGIN
    EXECUTE pg_catalog.concat('SELECT last_value FROM ', counter) INTO last;
    IF last OPERATOR(pg_catalog.>=) 1 AND last OPERATOR(pg_catalog.<=) 100 THEN
        ALTER SEQUENCE numbers MAXVALUE 100 NO CYCLE;
    ELSE
        ALTER SEQUENCE numbers MAXVALUE 100 NO CYCLE RESTART;
        PERFORM pg_catalog.setval(counter, CASE WHEN last OPERATOR(pg_catalog.<) 1 THEN 1 ELSE 100 END,
            last OPERATOR(pg_catalog.>) 100);
    END IF;
END
$$;
