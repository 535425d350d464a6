DO $$
DECLARE
    counter regclass := 'numbers';
    last bigint;
BEGIN
    EXECUTE pg_catalog.concat('SELECT last_value FROM ', counter) INTO last;
    IF last OPERATOR(pg_catalog.>=) 1 AND last OPERATOR(pg_catalog.<=) 2147483647 THEN
        ALTER SEQUENCE numbers AS integer;
    ELSE
        ALTER SEQUENCE numbers AS integer RESTART;
        PERFORM pg_catalog.setval(counter, CASE WHEN last OPERATOR(pg_catalog.<) 1 THEN 1 ELSE 2147483647 END,
            last OPERATOR(pg_catalog.>) 2147483647);
    END IF;
END
$$;
