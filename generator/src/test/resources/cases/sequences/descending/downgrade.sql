DO $$
DECLARE
    counter regclass := 'numbers';
    last bigint;
BEGIN
    EXECUTE pg_catalog.concat('SELECT last_value FROM ', counter) INTO last;
    IF last OPERATOR(pg_catalog.>=) 1 AND last OPERATOR(pg_catalog.<=) 9223372036854775807 THEN
        ALTER SEQUENCE numbers INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807;
    ELSE
        ALTER SEQUENCE numbers INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 RESTART;
        PERFORM pg_catalog.setval(counter, CASE WHEN last OPERATOR(pg_catalog.<) 1 THEN 1 ELSE 9223372036854775807 END,
            last OPERATOR(pg_catalog.>) 9223372036854775807);
    END IF;
END
$$;
