DO $$
DECLARE
    counter regclass := 'numbers';
    last bigint;
BEGIN
    EXECUTE pg_catalog.concat('SELECT last_value FROM ', counter) INTO last;
    IF last BETWEEN -100 AND 100 THEN
        ALTER SEQUENCE numbers INCREMENT BY -1 MINVALUE -100 MAXVALUE 100;
    ELSE
        ALTER SEQUENCE numbers INCREMENT BY -1 MINVALUE -100 MAXVALUE 100 RESTART;
        PERFORM pg_catalog.setval(counter, CASE WHEN last < -100 THEN -100 ELSE 100 END, last < -100);
    END IF;
END
$$;
