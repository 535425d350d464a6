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
 * @param backfill what the rows get when the column comes back, or null for its default
 */
public record DropColumn(QualifiedName table, String column, @Nullable Column definition, @Nullable Backfill backfill)
        implements Operation {

    /** Drops a column in which rows get its default when it comes back. */
    public DropColumn(QualifiedName table, String column, @Nullable Column definition) {
        this(table, column, definition, null);
    }

    @Override
    public Action action() {
        return Action.DROP;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.column(table, column);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public AddColumn inverse() {
        return new AddColumn(
                table, IrreversibleException.require(definition, "dropping column " + table + "." + column), backfill);
    }

    @Override
    public DropColumn abbreviated() {
        return new DropColumn(table, column, null, null);
    }

    public DropColumn withBackfill(@Nullable Backfill newBackfill) {
        return new DropColumn(table, column, definition, newBackfill);
    }
}
