package dev.retort.schema;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a table is stored.
 *
 * @param unlogged whether it is {@code UNLOGGED}: fast, and empty after a crash
 * @param storage the storage parameters, such as {@code fillfactor}
 * @param partitionBy the partition key as {@code pg_get_partkeydef} gives it, such as {@code RANGE (created)}; or null
 */
public record TableOptions(boolean unlogged, SortedMap<String, String> storage, @Nullable String partitionBy) {

    /** An ordinary table. */
    public static final TableOptions ORDINARY = new TableOptions(false, Collections.emptySortedMap(), null);

    public TableOptions {
        storage = Collections.unmodifiableSortedMap(new TreeMap<>(storage));
    }
}
