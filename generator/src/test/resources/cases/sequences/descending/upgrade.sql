DO $$
DECLARE
    last bigint;
BEGIN
    SELECT last_value INTO last FROM numbers;
    IF last BETWEEN -100 AND 100 THEN
        ALTER SEQUENCE numbers INCREMENT BY -1 MINVALUE -100 MAXVALUE 100;
    ELSE
        ALTER SEQUENCE numbers INCREMENT BY -1 MINVALUE -100 MAXVALUE 100 RESTART;
        PERFORM setval('numbers', CASE WHEN last < -100 THEN -100 ELSE 100 END, last < -100);
    END IF;
END
$$;
