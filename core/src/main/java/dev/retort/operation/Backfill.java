package dev.retort.operation;

import org.jspecify.annotations.Nullable;

/**
 * A value for the rows that are there already and have none in a column.
 *
 * @param sql the value as SQL, in terms of the table's columns; null where a person has yet to write it, and until then
 *     the migration refuses to run
 */
public record Backfill(@Nullable String sql) {

    /** The value that a person has yet to write. */
    public static final Backfill NEEDED = new Backfill(null);

    /** A value that is known. */
    public static Backfill of(String sql) {
        return new Backfill(sql);
    }

    /** Whether a person has yet to write it. */
    public boolean isNeeded() {
        return sql == null;
    }
}
