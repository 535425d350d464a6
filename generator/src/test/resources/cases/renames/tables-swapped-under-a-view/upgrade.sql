ALTER TABLE cats RENAME TO cats_swap1;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('cats_swap1_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'cats_swap1'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('cats_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('cats_swap1_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'cats_swap1', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE dogs RENAME TO cats;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('cats_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'cats'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('dogs_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('cats_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'cats', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE cats_swap1 RENAME TO dogs;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('dogs_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'dogs'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('cats_swap1_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('dogs_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'dogs', c.conname, c.name);
    END LOOP;
END
$$;
DROP VIEW pets;
ALTER TABLE cats DROP CONSTRAINT dogs_pkey;
ALTER TABLE dogs DROP CONSTRAINT cats_pkey;
ALTER TABLE dogs ALTER COLUMN name TYPE text;
ALTER TABLE cats ADD CONSTRAINT cats_pkey PRIMARY KEY (id);
ALTER TABLE dogs ADD CONSTRAINT dogs_pkey PRIMARY KEY (id);
CREATE VIEW pets AS
SELECT dogs.name AS cat,
    cats.name AS dog
   FROM (dogs
     JOIN cats ON ((dogs.id = cats.id)));
