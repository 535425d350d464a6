DO $$
DECLARE
    last bigint;
BEGIN
    SELECT last_value INTO last FROM numbers;
    IF last BETWEEN 1 AND 100 THEN
        ALTER SEQUENCE numbers MAXVALUE 100;
    ELSE
        ALTER SEQUENCE numbers MAXVALUE 100 RESTART;
        PERFORM setval('numbers', CASE WHEN last < 1 THEN 1 ELSE 100 END, last > 100);
    END IF;
END
$$;
