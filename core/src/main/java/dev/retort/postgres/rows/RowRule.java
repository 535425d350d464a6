package dev.retort.postgres.rows;

import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.function.Function;

/** What rows must be like for an operation to succeed. */
public sealed interface RowRule permits DistinctRows, FilledRows, CheckedRows, ReferencingRows {

    /** The table whose rows they are. */
    QualifiedName table();

    /** The columns of the table that it reads; none where only the server can tell. */
    List<String> columns();

    /** Whether the rows of tables that inherit from it are none of its business. */
    boolean leavesHeirsAlone();

    /** The operation in words, such as {@code adds unique constraint uq_email to users}. */
    String change();

    /**
     * The query that finds what breaks it.
     *
     * @param from a table as the query reads it
     * @param shown what the query shows of a row, where it shows rows
     */
    String offenders(Function<QualifiedName, String> from, String shown);

    /** What breaks it, such as {@code 3 rows have null there}; {@code one} says whether the number is 1. */
    String problem(String number, boolean one);
}
