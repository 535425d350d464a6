DO $$
DECLARE
    counter regclass := 'numbers';
    last bigint;
BEGIN
    EXECUTE pg_catalog.concat('SELECT last_value FROM ', counter) INTO last;
    IF last OPERATOR(pg_catalog.>=) 1000 AND last OPERATOR(pg_catalog.<=) 9223372036854775807 THEN
        ALTER SEQUENCE numbers MINVALUE 1000 START WITH 1000;
    ELSE
        ALTER SEQUENCE numbers MINVALUE 1000 START WITH 1000 RESTART;
        PERFORM pg_catalog.setval(counter, CASE WHEN last OPERATOR(pg_catalog.<) 1000 THEN 1000 ELSE 9223372036854775807 END,
            last OPERATOR(pg_catalog.>) 9223372036854775807);
    END IF;
END
$$;
