package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The storage options of a table, its partition key and its parent tables.
 *
 * @param unlogged whether it is {@code UNLOGGED}: faster to write, but empty after a crash
 * @param storage the storage parameters, such as {@code fillfactor}
 * @param partitionBy the partition key as {@code pg_get_partkeydef} prints it, such as {@code RANGE (created)}; or null
 * @param inherits the parent tables; known only for a table that is dropped
 */
@PublicApi
public record TableOptions(
        boolean unlogged,
        SortedMap<String, String> storage,
        @Nullable String partitionBy,
        List<QualifiedName> inherits) {

    /** The options of an ordinary table. */
    public static final TableOptions ORDINARY = new TableOptions(false, Collections.emptySortedMap(), null);

    public TableOptions {
        storage = Collections.unmodifiableSortedMap(new TreeMap<>(storage));
        inherits = List.copyOf(inherits);
    }

    /** The options of a table without parent tables. */
    public TableOptions(boolean unlogged, SortedMap<String, String> storage, @Nullable String partitionBy) {
        this(unlogged, storage, partitionBy, List.of());
    }

    public TableOptions withInherits(List<QualifiedName> parents) {
        return new TableOptions(unlogged, storage, partitionBy, parents);
    }
}
