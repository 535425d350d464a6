package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Adds a column to a table.
 *
 * @param table the table
 * @param column the column
 * @param backfill what the rows that are there get, or null for the column's default
 */
public record AddColumn(QualifiedName table, Column column, @Nullable Backfill backfill) implements Operation {

    /** Adds a column in which the rows that are there get its default. */
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
