ALTER TABLE short RENAME TO a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be;
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT n.conname, pg_catalog.concat('a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be_', a.attname, '_not_null') AS name
            FROM pg_catalog.pg_constraint n
            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid
                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]
            WHERE n.conrelid OPERATOR(pg_catalog.=) 'a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be'::regclass::oid
            AND n.contype OPERATOR(pg_catalog.=) 'n'
            AND n.conname OPERATOR(pg_catalog.=) pg_catalog.concat('short_', a.attname, '_not_null')::name
            AND pg_catalog.octet_length(pg_catalog.concat('a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be_', a.attname, '_not_null')) OPERATOR(pg_catalog.<=) 63 ORDER BY 1 LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be', c.conname, c.name);
    END LOOP;
END
$$;
ALTER TABLE a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be RENAME COLUMN name TO a_column_with_a_name_that_is_nearly_as_long_as_the_tables_own_n;
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) 'a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be'::regclass::oid
            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) 'a_table_of_which_the_name_is_as_long_as_postgresq_name_not_null') THEN
        ALTER TABLE a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be RENAME CONSTRAINT a_table_of_which_the_name_is_as_long_as_postgresq_name_not_null TO a_table_of_which_the_name_i_a_column_with_a_name_that__not_null;
    END IF;
END
$$;
ALTER SEQUENCE short_id_seq RENAME TO a_table_of_which_the_name_is_as_long_as_postgresql_lets__id_seq;
ALTER TABLE a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be RENAME CONSTRAINT short_pkey TO a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_pkey;
ALTER TABLE a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be RENAME CONSTRAINT short_name_key TO a_table_of_which_the_name_is__a_column_with_a_name_that_is__key;
ALTER INDEX short_name_id_idx RENAME TO a_table_of_which_the_name_is__a_column_with_a_name_that_is__idx;
ALTER TABLE a_table_of_which_the_name_is_as_long_as_postgresql_lets_it_be RENAME CONSTRAINT short_parent_fkey TO a_table_of_which_the_name_is_as_long_as_postgresql__parent_fkey;
