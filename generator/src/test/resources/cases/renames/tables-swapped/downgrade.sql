ALTER TABLE drafts DROP CONSTRAINT drafts_draft_id_fkey;
ALTER TABLE letters DROP CONSTRAINT letters_pkey;
ALTER TABLE drafts DROP CONSTRAINT drafts_pkey;
ALTER TABLE letters ADD CONSTRAINT drafts_pkey PRIMARY KEY (id);
ALTER TABLE drafts ADD CONSTRAINT letters_pkey PRIMARY KEY (id);
ALTER TABLE drafts ADD CONSTRAINT letters_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES letters (id);
ALTER TABLE letters RENAME TO drafts_swap1;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('drafts_swap1_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'drafts_swap1'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('letters_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('drafts_swap1_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'drafts_swap1', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE drafts RENAME TO letters;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('letters_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'letters'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('drafts_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('letters_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'letters', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE drafts_swap1 RENAME TO drafts;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('drafts_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'drafts'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('drafts_swap1_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('drafts_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'drafts', c.conname, c.name);
    END LOOP;
END
$$;
