package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SequenceOptions;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Advances the new sequence of an existing column past the values in its rows. Otherwise the first new rows would get
 * values that exist already.
 */
final class SequenceAdvanceSql {

    private static final Pattern NEXTVAL = Pattern.compile("nextval\\(('(?:[^']|'')*'(?:::regclass)?)\\)");

    private SequenceAdvanceSql() {}

    static Optional<String> statement(QualifiedName table, Column before, Column after) {
        if (after.identity() != null) {
            return before.identity() == null ? Optional.of(identity(table, after, after.identity())) : Optional.empty();
        }
        if (after.defaultSql() == null || after.defaultSql().equals(before.defaultSql())) {
            return Optional.empty();
        }
        Matcher nextval = NEXTVAL.matcher(after.defaultSql());
        return nextval.matches() ? Optional.of(serial(table, after, nextval.group(1))) : Optional.empty();
    }

    /**
     * Returns the statement for a column that becomes an identity column. It reads the sequence from the catalog,
     * because {@code pg_get_serial_sequence} would return the sequence of the former serial column.
     */
    private static String identity(QualifiedName table, Column column, Identity identity) {
        SequenceOptions options = identity.options();
        boolean down = options.increment() < 0;
        return """
                SELECT pg_catalog.setval(d.objid::regclass, n.last)
                FROM (SELECT pg_catalog.%s(%s) AS last FROM %s) n, pg_catalog.pg_depend d
                    JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) d.refobjid
                        AND a.attnum::integer OPERATOR(pg_catalog.=) d.refobjsubid
                WHERE d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_class'::regclass::oid AND d.deptype OPERATOR(pg_catalog.=) 'i'
                    AND d.refobjid OPERATOR(pg_catalog.=) %s::regclass::oid AND a.attname OPERATOR(pg_catalog.=) %s
                    AND n.last OPERATOR(pg_catalog.>=) %d AND n.last OPERATOR(pg_catalog.<=) %d"""
                .formatted(
                        down ? "min" : "max",
                        Identifiers.quote(column.name()),
                        Identifiers.quote(table),
                        Identifiers.literal(Identifiers.quote(table)),
                        Identifiers.literal(column.name()),
                        down ? options.minimum() : options.start(),
                        down ? options.start() : options.maximum());
    }

    /**
     * Returns the statement for a column that gets a {@code nextval} default. The sequence may be in use, so the
     * statement never sets it back.
     */
    private static String serial(QualifiedName table, Column column, String sequence) {
        String last = "pg_catalog.max(" + Identifiers.quote(column.name()) + ")";
        return "SELECT pg_catalog.setval(" + sequence + ", greatest(" + last + ", pg_catalog.nextval(" + sequence
                + "))) FROM " + Identifiers.quote(table) + " HAVING " + last + " OPERATOR(pg_catalog.>) 0";
    }
}
