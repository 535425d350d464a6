package dev.retort.operation;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * A value for existing rows that have none in a column.
 *
 * @param sql the value as an SQL expression over the table's columns, or null if the author still has to write it;
 *     until then the migration refuses to run
 */
@PublicApi
public record Backfill(@Nullable String sql) {

    /** A value that the author still has to write. */
    public static final Backfill NEEDED = new Backfill(null);

    /** A known value. */
    public static Backfill of(String sql) {
        return new Backfill(sql);
    }

    /** Whether the author still has to write the value. */
    public boolean isNeeded() {
        return sql == null;
    }
}
