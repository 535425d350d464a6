CREATE SCHEMA audit;
ALTER TABLE events SET SCHEMA audit;
ALTER TABLE audit.events RENAME TO log;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('log_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'audit.log'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('events_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('log_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'audit.log', c.conname, c.name);
    END LOOP;
END
$$;
ALTER SEQUENCE audit.events_id_seq RENAME TO log_id_seq;
ALTER TABLE audit.log RENAME CONSTRAINT events_pkey TO log_pkey;
ALTER TABLE audit.log RENAME CONSTRAINT events_what_key TO log_what_key;
