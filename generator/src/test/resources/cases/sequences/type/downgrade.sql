DO $$
DECLARE
    last bigint;
BEGIN
    SELECT last_value INTO last FROM numbers;
    IF last BETWEEN 1 AND 2147483647 THEN
        ALTER SEQUENCE numbers AS integer;
    ELSE
        ALTER SEQUENCE numbers AS integer RESTART;
        PERFORM setval('numbers', CASE WHEN last < 1 THEN 1 ELSE 2147483647 END, last > 2147483647);
    END IF;
END
$$;
