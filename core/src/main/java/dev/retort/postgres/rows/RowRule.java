package dev.retort.postgres.rows;

import dev.retort.schema.QualifiedName;
import java.util.List;

/** A rule that the existing rows must satisfy for an operation to succeed. */
public sealed interface RowRule permits DistinctRows, FilledRows, CheckedRows, ReferencingRows {

    /** Returns the table of the rows. */
    QualifiedName table();

    /** Returns the columns that the rule reads; empty if only the server knows them. */
    List<String> columns();

    /** Whether the rule does not apply to the rows of child tables. */
    boolean ignoresChildren();

    /** Returns a description of the operation, such as {@code adds unique constraint uq_email to users}. */
    String change();

    /**
     * Returns the query for the rows that violate the rule.
     *
     * @param names the names of tables and operators
     * @param shown the select list, for a query that returns whole rows
     */
    String violationQuery(RuleNames names, String shown);

    /** Describes the violation, such as {@code 3 rows have null there}; {@code one} is true if the number is 1. */
    String problem(String number, boolean one);
}
