package dev.retort.generator;

import dev.retort.schema.ColumnName;
import java.util.Map;

/**
 * What only a person can decide about a difference.
 *
 * @param backfills the SQL values that rows get in columns which take no nulls
 */
public record Decisions(Map<ColumnName, String> backfills) {

    /** Nothing is decided. */
    public static final Decisions NONE = new Decisions(Map.of());

    public Decisions {
        backfills = Map.copyOf(backfills);
    }

    /** These decisions with other values for rows. */
    public Decisions withBackfills(Map<ColumnName, String> newBackfills) {
        return new Decisions(newBackfills);
    }
}
