ALTER TABLE users RENAME TO members;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, 'members' || '_' || a.attname || '_not_null' AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = n.conkey[1]
            WHERE n.conrelid = 'members'::regclass AND n.contype = 'n'
            AND n.conname = 'users' || '_' || a.attname || '_not_null'
            AND octet_length('members' || '_' || a.attname || '_not_null') <= 63 ORDER BY 1 LOOP
        EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'members', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE members RENAME CONSTRAINT users_pkey TO members_pkey;
UPDATE members SET mail = 'nobody' WHERE mail IS NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE members ALTER COLUMN mail SET NOT NULL;
