ALTER TABLE users RENAME TO members;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('members_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'members'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('users_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('members_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'members', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;
UPDATE members SET mail = 'nobody' WHERE mail IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE members ALTER COLUMN mail SET NOT NULL;
