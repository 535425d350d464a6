package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Adds a column to a table.
 *
 * @param table the table
 * @param column the column
 * @param backfill the value for the existing rows, or null for the column's default
 */
@PublicApi
public record AddColumn(QualifiedName table, Column column, @Nullable Backfill backfill) implements Operation {

    /** Adds a column and sets its default in the existing rows. */
    public AddColumn(QualifiedName table, Column column) {
        this(table, column, null);
    }

    @Override
    public Action action() {
        return Action.ADD;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.column(table, column.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropColumn inverse() {
        return new DropColumn(table, column.name(), column, backfill);
    }

    public AddColumn withBackfill(@Nullable Backfill newBackfill) {
        return new AddColumn(table, column, newBackfill);
    }
}
