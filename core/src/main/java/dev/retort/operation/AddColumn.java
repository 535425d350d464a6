package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;

/**
 * Adds a column to a table.
 *
 * @param table the table
 * @param column the column
 */
public record AddColumn(QualifiedName table, Column column) implements Operation {

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropColumn inverse() {
        return new DropColumn(table, column.name(), column);
    }
}
