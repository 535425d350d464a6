package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops a column and its values.
 *
 * @param table the table
 * @param column the column
 * @param definition what is dropped, or null where a migration file named it only
 */
public record DropColumn(QualifiedName table, String column, @Nullable Column definition) implements Operation {

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public AddColumn inverse() {
        return new AddColumn(
                table, IrreversibleException.require(definition, "dropping column " + table + "." + column));
    }

    @Override
    public DropColumn asWritten() {
        return new DropColumn(table, column, null);
    }
}
