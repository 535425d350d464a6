package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Changes the definition of a column in place.
 *
 * <p>The operation carries the conversion and the backfill of both directions, because neither can be derived from the
 * other and {@link #inverse} has nothing else to take them from. A migration file has one call for each direction, so
 * each call only writes its own: {@link #abbreviated} omits those of the opposite direction.
 *
 * @param table the table
 * @param before the column before the change
 * @param after the column after the change, with the same name
 * @param using the expression that converts a value of the old type to the new one ({@code USING}), or null for
 *     PostgreSQL's own cast
 * @param usingBack the expression that converts the values in the inverse operation, or null
 * @param backfill the value for rows in which the column is null, or null to leave them
 * @param backfillBack the backfill of the inverse operation, or null
 */
@PublicApi
public record AlterColumn(
        QualifiedName table,
        Column before,
        Column after,
        @Nullable UsingExpression using,
        @Nullable UsingExpression usingBack,
        @Nullable Backfill backfill,
        @Nullable Backfill backfillBack)
        implements Operation {

    public AlterColumn {
        if (!before.name().equals(after.name())) {
            throw new IllegalArgumentException(
                    "altering " + table + "." + before.name() + " cannot rename it to " + after.name());
        }
    }

    /** Changes a column without a backfill, with expressions that a person wrote. */
    public AlterColumn(
            QualifiedName table, Column before, Column after, @Nullable String using, @Nullable String usingBack) {
        this(
                table,
                before,
                after,
                using == null ? null : UsingExpression.of(using),
                usingBack == null ? null : UsingExpression.of(usingBack),
                null,
                null);
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
