package dev.retort.preflight;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the condition that a column of a composite type holds a value of an enumerated type, at any depth: in an
 * attribute, an attribute of an attribute, or the elements of arrays.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-json.html">PostgreSQL manual, The SQL/JSON Path
 *     Language</a>
 */
final class HeldValues {

    /** Follows the types from a column to the enumerated type; a path names each attribute on the way. */
    private static final String PATHS =
            """
            with recursive walk(type, path) as (
                select a.atttypid, '$' from pg_catalog.pg_attribute a
                where a.attrelid = pg_catalog.to_regclass(?) and a.attname = ? and not a.attisdropped
                union all
                select next.type, w.path || next.step
                from walk w
                join pg_catalog.pg_type t on t.oid = w.type
                cross join lateral (
                    select t.typelem as type, '%s' as step where t.typcategory = 'A' and t.typelem <> 0
                    union all
                    select t.typbasetype, '' where t.typtype = 'd'
                    union all
                    select a.atttypid, '.' || pg_catalog.to_json(a.attname::text)::text
                    from pg_catalog.pg_attribute a
                    where t.typtype = 'c' and a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped) next)
            select path from walk where type = pg_catalog.to_regtype(?) order by path"""
                    .formatted("[*]".repeat(6));

    private HeldValues() {}

    /** Returns the condition; it is false if the column cannot hold values of the type. */
    static String condition(Connection connection, QualifiedName table, String column, QualifiedName type, String value)
            throws SQLException {
        List<String> paths = InternalQuery.on(connection)
                .list(PATHS, row -> row.getString("path"), Identifiers.quote(table), column, Identifiers.quote(type));
        return paths.isEmpty()
                ? "false"
                : paths.stream().map(path -> condition(column, path, value)).collect(Collectors.joining(" or "));
    }

    private static String condition(String column, String path, String value) {
        return "pg_catalog.jsonb_path_exists(pg_catalog.to_jsonb(" + Identifiers.quote(column) + "), "
                + Identifiers.literal(path + " ? (@ == $value)") + ", pg_catalog.jsonb_build_object('value', "
                + Identifiers.literal(value) + "::pg_catalog.text))";
    }
}
