package dev.retort.postgres;

import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SequenceOptions;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lets a column that from now on is numbered by another sequence go on after the numbers that its rows have.
 * Without it the first rows to be inserted would meet old ones.
 */
final class NumberingSql {

    private static final Pattern NEXTVAL = Pattern.compile("nextval\\(('(?:[^']|'')*'(?:::regclass)?)\\)");

    private NumberingSql() {}

    static Optional<String> continued(QualifiedName table, Column before, Column after) {
        if (after.identity() != null) {
            return before.identity() == null ? Optional.of(identity(table, after, after.identity())) : Optional.empty();
        }
        if (after.defaultSql() == null || after.defaultSql().equals(before.defaultSql())) {
            return Optional.empty();
        }
        Matcher nextval = NEXTVAL.matcher(after.defaultSql());
        return nextval.matches() ? Optional.of(serial(table, after, nextval.group(1))) : Optional.empty();
    }

    private static String identity(QualifiedName table, Column column, Identity identity) {
        SequenceOptions options = identity.options();
        boolean down = options.increment() < 0;
        String last = (down ? "min(" : "max(") + Identifiers.quote(column.name()) + ")";
        String sequence = "pg_get_serial_sequence(" + Identifiers.literal(Identifiers.quote(table)) + ", "
                + Identifiers.literal(column.name()) + ")";
        String range =
                down ? options.minimum() + " AND " + options.start() : options.start() + " AND " + options.maximum();
        return select(table, sequence, last, last + " BETWEEN " + range);
    }

    /** The sequence may have been in use, so it never goes back. */
    private static String serial(QualifiedName table, Column column, String sequence) {
        String last = "max(" + Identifiers.quote(column.name()) + ")";
        return select(table, sequence, "greatest(" + last + ", nextval(" + sequence + "))", last + " > 0");
    }

    private static String select(QualifiedName table, String sequence, String value, String condition) {
        return "SELECT setval(" + sequence + ", " + value + ") FROM " + Identifiers.quote(table) + " HAVING "
                + condition;
    }
}
