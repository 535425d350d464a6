ALTER TABLE members DROP COLUMN nick;
ALTER TABLE members RENAME CONSTRAINT members_pkey TO users_pkey;
ALTER TABLE members RENAME TO users;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('users_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = n.conkey[1]
            WHERE n.conrelid = 'users'::regclass::oid AND n.contype = 'n'
            AND n.conname = pg_catalog.concat('members_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('users_', a.attname, '_not_null')) <= 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'users', c.conname, c.name);
    END LOOP;
END
$$;
