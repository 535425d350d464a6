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
 * @param values the treatment of the values of existing rows
 * @param inverseValues the treatment of these values in the inverse operation
 */
@PublicApi
public record AlterColumn(
        QualifiedName table, Column before, Column after, ExistingValues values, ExistingValues inverseValues)
        implements Operation {

    public AlterColumn {
        if (!before.name().equals(after.name())) {
            throw new IllegalArgumentException(
                    "altering " + table + "." + before.name() + " cannot rename it to " + after.name());
        }
    }

    /** Changes a column whose existing values PostgreSQL casts in both directions. */
    public AlterColumn(QualifiedName table, Column before, Column after) {
        this(table, before, after, ExistingValues.CAST, ExistingValues.CAST);
    }

    /** Returns the expression that converts the existing values, or null for PostgreSQL's own cast. */
    @Nullable
    public UsingExpression using() {
        return values.using();
    }

    /** Returns the value for rows in which the column is null, or null to leave them. */
    @Nullable
    public Backfill backfill() {
        return values.backfill();
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
        return new AlterColumn(table, after, before, inverseValues, values);
    }

    @Override
    public AlterColumn abbreviated() {
        return new AlterColumn(table, before, after, values, ExistingValues.CAST);
    }

    public AlterColumn withBackfills(@Nullable Backfill forth, @Nullable Backfill back) {
        return new AlterColumn(table, before, after, values.withBackfill(forth), inverseValues.withBackfill(back));
    }
}
