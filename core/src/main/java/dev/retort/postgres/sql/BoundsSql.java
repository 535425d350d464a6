package dev.retort.postgres.sql;

import dev.retort.postgres.DoBlock;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SequenceOptions;
import java.util.List;

/**
 * Narrows the bounds of a sequence. If its last value is beyond the new bounds, it is set to the nearer bound, so that
 * an exhausted sequence stays exhausted and one that is still below the new minimum starts there.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">PostgreSQL manual, ALTER SEQUENCE</a>
 */
final class BoundsSql {

    private BoundsSql() {}

    /** Whether a value within the old bounds can be outside the new bounds. */
    static boolean isNarrower(SequenceOptions before, SequenceOptions after) {
        return after.minimum() > before.minimum() || after.maximum() < before.maximum();
    }

    static String sequence(QualifiedName name, SequenceOptions options, String alter) {
        return block(Identifiers.literal(Identifiers.quote(name)), options, alter, alter + " RESTART");
    }

    /**
     * Narrows the bounds of an identity column's sequence.
     *
     * @param actions the actions of ALTER COLUMN
     */
    static String identity(QualifiedName table, Column column, SequenceOptions options, List<String> actions) {
        String sequence = "pg_catalog.pg_get_serial_sequence(" + Identifiers.literal(Identifiers.quote(table)) + ", "
                + Identifiers.literal(column.name()) + ")";
        String alter = TableSql.alter(
                table, "ALTER COLUMN " + Identifiers.quote(column.name()) + " " + String.join(" ", actions));
        return block(sequence, options, alter, alter + " RESTART");
    }

    /**
     * Writes the block. {@code RESTART} makes the change of the value transactional, which {@code setval} alone is not.
     */
    private static String block(String sequence, SequenceOptions options, String alter, String restart) {
        boolean down = options.increment() < 0;
        return DoBlock.of(
                """
                DECLARE
                    counter regclass := %s;
                    last bigint;
                BEGIN
                    EXECUTE pg_catalog.concat('SELECT last_value FROM ', counter) INTO last;
                    IF last OPERATOR(pg_catalog.>=) %d AND last OPERATOR(pg_catalog.<=) %d THEN
                        %s;
                    ELSE
                        %s;
                        PERFORM pg_catalog.setval(counter, CASE WHEN last OPERATOR(pg_catalog.<) %d THEN %d ELSE %d END,
                            last OPERATOR(pg_catalog.%s) %d);
                    END IF;
                END
                """
                        .formatted(
                                sequence,
                                options.minimum(),
                                options.maximum(),
                                alter,
                                restart,
                                options.minimum(),
                                options.minimum(),
                                options.maximum(),
                                down ? "<" : ">",
                                down ? options.minimum() : options.maximum()));
    }
}
