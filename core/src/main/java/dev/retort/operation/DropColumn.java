package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops a column and its values.
 *
 * @param table the table
 * @param column the column
 * @param definition the dropped column, or null if a migration file gives only the name
 * @param backfill the value for the existing rows when the column is added again, or null for its default
 */
@PublicApi
public record DropColumn(QualifiedName table, String column, @Nullable Column definition, @Nullable Backfill backfill)
        implements Operation {

    /** Drops a column whose inverse sets its default in the existing rows. */
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
