package dev.retort.schema;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a table is stored.
 *
 * @param unlogged whether it is {@code UNLOGGED}: fast, and empty after a crash
 * @param storage the storage parameters, such as {@code fillfactor}
 * @param partitionBy the partition key as {@code pg_get_partkeydef} gives it, such as {@code RANGE (created)}; or null
 * @param inherits the tables of which it has the columns beside its own; known of a table that is dropped only
 */
public record TableOptions(
        boolean unlogged,
        SortedMap<String, String> storage,
        @Nullable String partitionBy,
        List<QualifiedName> inherits) {

    /** An ordinary table. */
    public static final TableOptions ORDINARY = new TableOptions(false, Collections.emptySortedMap(), null);

    public TableOptions {
        storage = Collections.unmodifiableSortedMap(new TreeMap<>(storage));
        inherits = List.copyOf(inherits);
    }

    /** Those of a table that inherits from none. */
    public TableOptions(boolean unlogged, SortedMap<String, String> storage, @Nullable String partitionBy) {
        this(unlogged, storage, partitionBy, List.of());
    }

    public TableOptions withInherits(List<QualifiedName> parents) {
        return new TableOptions(unlogged, storage, partitionBy, parents);
    }
}
