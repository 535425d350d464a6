package dev.retort.operation;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * The treatment of the values of existing rows in one direction of a change of a column.
 *
 * @param using the expression that converts a value of the old type to the new one ({@code USING}), or null for
 *     PostgreSQL's own cast
 * @param backfill the value for rows in which the column is null, or null to leave them
 */
@PublicApi
public record ExistingValues(@Nullable UsingExpression using, @Nullable Backfill backfill) {

    /** PostgreSQL casts the values if their type changes, and nulls stay. */
    public static final ExistingValues CAST = new ExistingValues(null, null);

    /** The values are converted by an expression that a person wrote; null for PostgreSQL's own cast. */
    public static ExistingValues using(@Nullable String sql) {
        return sql == null ? CAST : new ExistingValues(UsingExpression.of(sql), null);
    }

    /** Returns this treatment with another backfill, or with none. */
    public ExistingValues withBackfill(@Nullable Backfill newBackfill) {
        return new ExistingValues(using, newBackfill);
    }
}
