package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import java.util.List;

/**
 * Inserts rows into a table. The author must write the inverse, because other rows may reference these by then.
 *
 * @param table the table
 * @param columns the columns of the insert
 * @param rows the values of each row as SQL expressions, one for each column
 */
@PublicApi
public record InsertRows(QualifiedName table, List<String> columns, List<List<String>> rows) implements Operation {

    public InsertRows {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        rows.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
            throw new IllegalArgumentException(
                    "a row of " + table + " has " + row.size() + " values for " + width + " columns: " + row);
        });
    }

    @Override
    public Action action() {
        return Action.INSERT;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.table(table);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Operation inverse() {
        throw new IrreversibleException("inserting rows into " + table);
    }
}
