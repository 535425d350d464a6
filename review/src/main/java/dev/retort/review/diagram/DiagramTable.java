package dev.retort.review.diagram;

import dev.retort.schema.QualifiedName;
import java.util.List;

/**
 * A table in a diagram.
 *
 * @param name its name
 * @param columns the columns that are shown, in order
 * @param hidden the number of columns that are not shown
 * @param mark its change
 */
public record DiagramTable(QualifiedName name, List<DiagramColumn> columns, int hidden, Mark mark) {

    public DiagramTable {
        columns = List.copyOf(columns);
    }

    /** The table with its keys and its changed columns only, if it has more than that many columns. */
    DiagramTable essential(int most) {
        if (columns.size() <= most) {
            return this;
        }
        List<DiagramColumn> shown =
                columns.stream().filter(DiagramColumn::isEssential).toList();
        return new DiagramTable(name, shown, hidden + columns.size() - shown.size(), mark);
    }
}
