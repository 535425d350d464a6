DO $$
DECLARE
    counter regclass := pg_get_serial_sequence('users', 'id');
    last bigint;
BEGIN
    EXECUTE 'SELECT last_value FROM ' || counter INTO last;
    IF last BETWEEN 1 AND 100 THEN
        ALTER TABLE users ALTER COLUMN id SET MAXVALUE 100;
    ELSE
        ALTER TABLE users ALTER COLUMN id SET MAXVALUE 100 RESTART;
        PERFORM setval(counter, CASE WHEN last < 1 THEN 1 ELSE 100 END, last > 100);
    END IF;
END
$$;
