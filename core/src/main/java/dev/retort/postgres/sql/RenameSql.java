package dev.retort.postgres.sql;

import dev.retort.postgres.DoBlock;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the renames of tables, columns, sequences, views and types, including the move to another schema. */
final class RenameSql {

    private RenameSql() {}

    static List<String> table(ServerVersion version, QualifiedName from, QualifiedName to) {
        return Stream.concat(object("TABLE", from, to).stream(), notNullsOfTable(version, from, to))
                .toList();
    }

    static List<String> column(ServerVersion version, QualifiedName table, String from, String to) {
        String rename =
                TableSql.alter(table, "RENAME COLUMN " + Identifiers.quote(from) + " TO " + Identifiers.quote(to));
        return Stream.concat(Stream.of(rename), notNullOfColumn(version, table, from, to))
                .toList();
    }

    static List<String> sequence(QualifiedName from, QualifiedName to) {
        return object("SEQUENCE", from, to);
    }

    static List<String> view(QualifiedName from, QualifiedName to, boolean materialized) {
        return object(materialized ? "MATERIALIZED VIEW" : "VIEW", from, to);
    }

    static List<String> type(QualifiedName from, QualifiedName to) {
        return object("TYPE", from, to);
    }

    private static List<String> object(String kind, QualifiedName from, QualifiedName to) {
        List<String> sql = new ArrayList<>();
        String alter = "ALTER " + kind + " ";
        if (!from.schema().equals(to.schema())) {
            sql.add(setSchema(alter + Identifiers.quote(from) + " SET SCHEMA ", to.schema()));
        }
        if (!from.name().equals(to.name())) {
            QualifiedName moved = to.sibling(from.name());
            sql.add(alter + Identifiers.quote(moved) + " RENAME TO " + Identifiers.quote(to.name()));
        }
        return sql;
    }

    /** Moves an object to another schema. The name of the connection's default schema is only known at run time. */
    private static String setSchema(String alter, String schema) {
        return schema.isEmpty()
                ? DoBlock.of("BEGIN\n    EXECUTE " + Identifiers.literal(alter)
                        + " OPERATOR(pg_catalog.||) pg_catalog.quote_ident(pg_catalog.current_schema());\nEND\n")
                : alter + Identifiers.quote(schema);
    }

    /**
     * Renames the not-null constraint of a column. PostgreSQL 18 names it after the column but does not rename it with
     * the column.
     */
    private static Stream<String> notNullOfColumn(ServerVersion version, QualifiedName table, String from, String to) {
        if (!version.isAtLeast(18)) {
            return Stream.empty();
        }
        String before = ConventionalName.notNull(table, from);
        String after = ConventionalName.notNull(table, to);
        return Stream.of(DoBlock.of(
                "BEGIN\n    IF EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE conrelid OPERATOR(pg_catalog.=) "
                        + Identifiers.literal(Identifiers.quote(table))
                        + "::regclass::oid\n            AND contype OPERATOR(pg_catalog.=) 'n' AND conname OPERATOR(pg_catalog.=) "
                        + Identifiers.literal(before) + ") THEN\n        "
                        + ConstraintSql.rename(table, before, after) + ";\n    END IF;\nEND\n"));
    }

    /** Renames the not-null constraints of a table, except those whose new name would be truncated. */
    private static Stream<String> notNullsOfTable(ServerVersion version, QualifiedName from, QualifiedName to) {
        if (!version.isAtLeast(18) || from.name().equals(to.name())) {
            return Stream.empty();
        }
        String table = Identifiers.literal(Identifiers.quote(to));
        String after = notNullName(to);
        return Stream.of(DoBlock.of("DECLARE\n    c record;\nBEGIN\n"
                + "    FOR c IN SELECT n.conname, " + after + " AS name\n"
                + "            FROM pg_catalog.pg_constraint n\n"
                + "            JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) n.conrelid\n"
                + "                AND a.attnum OPERATOR(pg_catalog.=) n.conkey[1]\n"
                + "            WHERE n.conrelid OPERATOR(pg_catalog.=) " + table + "::regclass::oid\n"
                + "            AND n.contype OPERATOR(pg_catalog.=) 'n'\n"
                + "            AND n.conname OPERATOR(pg_catalog.=) " + notNullName(from) + "::name\n"
                + "            AND pg_catalog.octet_length(" + after + ") OPERATOR(pg_catalog.<=) "
                + ConventionalName.MAX_BYTES
                + " ORDER BY 1 LOOP\n"
                + "        EXECUTE pg_catalog.format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', "
                + table + ", c.conname, c.name);\n"
                + "    END LOOP;\nEND\n"));
    }

    /** Returns the name of the not-null constraint of the column {@code a}, as PostgreSQL makes it up. */
    private static String notNullName(QualifiedName table) {
        return "pg_catalog.concat(" + Identifiers.literal(table.name() + "_") + ", a.attname, '_not_null')";
    }
}
