package dev.retort.postgres.sql;

import dev.retort.postgres.DoBlock;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SequenceOptions;
import java.util.List;

/**
 * Closer bounds of a sequence as SQL. A value beyond the new bounds becomes the bound: a used up sequence stays used up,
 * one that has not got there yet begins there.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">PostgreSQL manual, ALTER SEQUENCE</a>
 */
final class BoundsSql {

    private BoundsSql() {}

    /** Whether a value that was within the bounds may now be beyond. */
    static boolean shrink(SequenceOptions before, SequenceOptions after) {
        return after.minimum() > before.minimum() || after.maximum() < before.maximum();
    }

    static String sequence(QualifiedName name, SequenceOptions options, String alter) {
        return block(Identifiers.literal(Identifiers.quote(name)), options, alter, alter + " RESTART");
    }

    /**
     * The same for a column that is an identity column before and after.
     *
     * @param actions what the column is altered by
     */
    static String identity(QualifiedName table, Column column, SequenceOptions options, List<String> actions) {
        String sequence = "pg_get_serial_sequence(" + Identifiers.literal(Identifiers.quote(table)) + ", "
                + Identifiers.literal(column.name()) + ")";
        String alter = TableSql.alter(
                table, "ALTER COLUMN " + Identifiers.quote(column.name()) + " " + String.join(" ", actions));
        return block(sequence, options, alter, alter + " RESTART");
    }

    /** The restart makes all of it part of the transaction. */
    private static String block(String sequence, SequenceOptions options, String alter, String restart) {
        boolean down = options.increment() < 0;
        return DoBlock.of(
                """
                DECLARE
                    counter regclass := %s;
                    last bigint;
                BEGIN
                    EXECUTE 'SELECT last_value FROM ' || counter INTO last;
                    IF last BETWEEN %d AND %d THEN
                        %s;
                    ELSE
                        %s;
                        PERFORM setval(counter, CASE WHEN last < %d THEN %d ELSE %d END, last %s %d);
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
