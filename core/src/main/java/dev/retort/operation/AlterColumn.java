package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Changes a column in place.
 *
 * @param table the table
 * @param before the column as it is
 * @param after the column as it becomes, of the same name
 * @param using how a value of the old type becomes one of the new ({@code USING}), or null where PostgreSQL knows
 * @param usingBack the same for the way back
 * @param backfill what the rows get that have null in it, or null for nothing
 * @param backfillBack the same for the way back
 */
public record AlterColumn(
        QualifiedName table,
        Column before,
        Column after,
        @Nullable String using,
        @Nullable String usingBack,
        @Nullable Backfill backfill,
        @Nullable Backfill backfillBack)
        implements Operation {

    public AlterColumn {
        if (!before.name().equals(after.name())) {
            throw new IllegalArgumentException(
                    "altering " + table + "." + before.name() + " cannot rename it to " + after.name());
        }
    }

    /** Changes a column, whose nulls stay. */
    public AlterColumn(
            QualifiedName table, Column before, Column after, @Nullable String using, @Nullable String usingBack) {
        this(table, before, after, using, usingBack, null, null);
    }

    @Override
    public Action action() {
        return Action.ALTER;
    }

    @Override
    public ObjectAddress subject() {
        return ObjectAddress.column(table, after.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public AlterColumn inverse() {
        return new AlterColumn(table, after, before, usingBack, using, backfillBack, backfill);
    }

    @Override
    public AlterColumn abbreviated() {
        return new AlterColumn(table, before, after, using, null, backfill, null);
    }

    public AlterColumn withBackfills(@Nullable Backfill forth, @Nullable Backfill back) {
        return new AlterColumn(table, before, after, using, usingBack, forth, back);
    }
}
