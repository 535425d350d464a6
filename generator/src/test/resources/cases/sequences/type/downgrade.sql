DO $$
DECLARE
    counter regclass := 'numbers';
    last bigint;
BEGIN
    EXECUTE pg_catalog.concat('SELECT last_value FROM ', counter) INTO last;
    IF last BETWEEN 1 AND 2147483647 THEN
        ALTER SEQUENCE numbers AS integer;
    ELSE
        ALTER SEQUENCE numbers AS integer RESTART;
        PERFORM pg_catalog.setval(counter, CASE WHEN last < 1 THEN 1 ELSE 2147483647 END, last > 2147483647);
    END IF;
END
$$;
