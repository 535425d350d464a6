package dev.retort.review.diagram;

import dev.retort.schema.QualifiedName;
import java.util.List;

/**
 * A foreign key in a diagram.
 *
 * @param from the referencing table
 * @param columns the referencing columns
 * @param to the referenced table
 * @param referenced the referenced columns
 * @param optional whether a row of the referencing table may reference no row
 * @param unique whether at most one row of the referencing table references a row
 * @param mark its change
 */
public record Relation(
        QualifiedName from,
        List<String> columns,
        QualifiedName to,
        List<String> referenced,
        boolean optional,
        boolean unique,
        Mark mark) {

    public Relation {
        columns = List.copyOf(columns);
        referenced = List.copyOf(referenced);
    }
}
