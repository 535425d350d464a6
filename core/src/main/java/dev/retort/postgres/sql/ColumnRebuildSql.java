package dev.retort.postgres.sql;

import dev.retort.postgres.DoBlock;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Objects;

/**
 * Drops a column and adds it again. The block reads the indexes, constraints and statistics that depend on the column
 * from the catalog and recreates each with its definition. It searches the catalog while the search path is
 * {@code pg_catalog} alone.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-depend.html">PostgreSQL manual, pg_depend</a>
 */
final class ColumnRebuildSql {

    private static final String BODY =
            """
            DECLARE
                target pg_catalog.oid := ${table}::regclass;
                path pg_catalog.text := pg_catalog.current_setting('search_path');
                drops pg_catalog.text[];
                makes pg_catalog.text[];
                sql pg_catalog.text;
            BEGIN
                PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
                WITH dependents AS (
                    SELECT DISTINCT d.classid, d.objid
                    FROM pg_catalog.pg_depend d
                    JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                    WHERE d.refclassid = 'pg_catalog.pg_class'::regclass
                      AND a.attrelid = target AND a.attname = ${column}
                ), hanging AS (
                    SELECT classid, objid FROM dependents
                    UNION
                    SELECT 'pg_catalog.pg_constraint'::regclass, c.oid
                    FROM dependents d JOIN pg_catalog.pg_constraint c ON c.conindid = d.objid AND c.contype IN ('p', 'u', 'x')
                    WHERE d.classid = 'pg_catalog.pg_class'::regclass
                ), objects (place, name, drop_sql, make_sql, comment_sql) AS (
                    SELECT CASE c.contype WHEN 'f' THEN 3 ELSE 1 END, c.conname,
                           CASE WHEN c.contype IN ('f', 'x') THEN format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname) END,
                           format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)),
                           format('COMMENT ON CONSTRAINT %I ON %s IS ', c.conname, c.conrelid::regclass)
                               || quote_literal(obj_description(c.oid, 'pg_constraint'))
                    FROM hanging h JOIN pg_catalog.pg_constraint c
                      ON h.classid = 'pg_catalog.pg_constraint'::regclass AND c.oid = h.objid AND c.contype <> 'n'
                    UNION ALL
                    SELECT 2, c.relname, NULL, pg_get_indexdef(c.oid),
                           format('COMMENT ON INDEX %s IS ', c.oid::regclass) || quote_literal(obj_description(c.oid, 'pg_class'))
                    FROM hanging h JOIN pg_catalog.pg_class c
                      ON h.classid = 'pg_catalog.pg_class'::regclass AND c.oid = h.objid AND c.relkind = 'i'
                      AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conindid = c.oid AND contype IN ('p', 'u', 'x'))
                    UNION ALL
                    SELECT 2, s.stxname, NULL, pg_get_statisticsobjdef(s.oid), NULL
                    FROM hanging h JOIN pg_catalog.pg_statistic_ext s
                      ON h.classid = 'pg_catalog.pg_statistic_ext'::regclass AND s.oid = h.objid
                    ${comment}
                )
                SELECT array_agg(drop_sql ORDER BY name) FILTER (WHERE drop_sql IS NOT NULL),
                       array_agg(make_sql ORDER BY place, name)
                           || array_agg(comment_sql ORDER BY place, name) FILTER (WHERE comment_sql IS NOT NULL)
                INTO drops, makes FROM objects;
                PERFORM pg_catalog.set_config('search_path', path, true);
                FOREACH sql IN ARRAY coalesce(drops, '{}') LOOP
                    EXECUTE sql;
                END LOOP;
                ${rebuild}
                FOREACH sql IN ARRAY coalesce(makes, '{}') LOOP
                    EXECUTE sql;
                END LOOP;
            END
            """;

    private static final String COMMENT =
            """
            UNION ALL
                    SELECT 1, a.attname, NULL,
                           format('COMMENT ON COLUMN %s.%I IS %L', a.attrelid::regclass, a.attname, col_description(a.attrelid, a.attnum)),
                           NULL
                    FROM pg_catalog.pg_attribute a
                    WHERE a.attrelid = target AND a.attname = ${column}
                      AND col_description(a.attrelid, a.attnum) IS NOT NULL""";

    private ColumnRebuildSql() {}

    /**
     * Returns one statement that rebuilds the column with its new definition. A comment that does not change is copied
     * from the catalog, because the operation may not carry it.
     */
    static String of(ColumnSql columns, QualifiedName table, Column before, Column after) {
        boolean sameComment = Objects.equals(before.comment(), after.comment());
        List<String> added = columns.add(table, after);
        String rebuild = ColumnSql.drop(table, after.name()) + ";\n    " + String.join(";\n    ", added) + ";";
        return DoBlock.of(BODY.replace("${comment}", sameComment ? COMMENT : "")
                .replace("${table}", Identifiers.literal(Identifiers.quote(table)))
                .replace("${column}", Identifiers.literal(after.name()))
                .replace("${rebuild}", rebuild));
    }
}
