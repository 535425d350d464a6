ALTER TABLE cats RENAME TO cats_swap1;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, 'cats_swap1' || '_' || a.attname || '_not_null' AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = n.conkey[1]
            WHERE n.conrelid = 'cats_swap1'::regclass AND n.contype = 'n'
            AND n.conname = 'cats' || '_' || a.attname || '_not_null'
            AND octet_length('cats_swap1' || '_' || a.attname || '_not_null') <= 63 ORDER BY 1 LOOP
        EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'cats_swap1', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE dogs RENAME TO cats;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, 'cats' || '_' || a.attname || '_not_null' AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = n.conkey[1]
            WHERE n.conrelid = 'cats'::regclass AND n.contype = 'n'
            AND n.conname = 'dogs' || '_' || a.attname || '_not_null'
            AND octet_length('cats' || '_' || a.attname || '_not_null') <= 63 ORDER BY 1 LOOP
        EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'cats', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE cats_swap1 RENAME TO dogs;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, 'dogs' || '_' || a.attname || '_not_null' AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid = n.conrelid AND a.attnum = n.conkey[1]
            WHERE n.conrelid = 'dogs'::regclass AND n.contype = 'n'
            AND n.conname = 'cats_swap1' || '_' || a.attname || '_not_null'
            AND octet_length('dogs' || '_' || a.attname || '_not_null') <= 63 ORDER BY 1 LOOP
        EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'dogs', c.conname, c.name);
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
