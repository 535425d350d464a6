ALTER TABLE audit.log RENAME CONSTRAINT log_what_key TO events_what_key;
ALTER TABLE audit.log RENAME CONSTRAINT log_pkey TO events_pkey;
ALTER SEQUENCE audit.log_id_seq RENAME TO events_id_seq;
DO $$
BEGIN
    EXECUTE 'ALTER TABLE audit.log SET SCHEMA ' OPERATOR(pg_catalog.||) pg_catalog.quote_ident(pg_catalog.current_schema());
END
$$;
ALTER TABLE log RENAME TO events;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('events_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'events'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('log_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('events_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'events', c.conname, c.name);
    END LOOP;
END
$$;
DROP SCHEMA audit;
