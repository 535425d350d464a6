ALTER TABLE members ALTER COLUMN mail DROP NOT NULL;
ALTER TABLE members RENAME CONSTRAINT members_pkey TO users_pkey;
ALTER TABLE members RENAME TO users;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('users_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'users'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('members_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('users_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'users', c.conname, c.name);
    END LOOP;
END
$$;
