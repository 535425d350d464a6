package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.TableOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The storage options of a table, its partition key and its parent tables. */
@PublicApi
public final class TableOption implements TableElement {

    private boolean unlogged;
    private final SortedMap<String, String> storage = new TreeMap<>();
    private @Nullable String partitionBy;
    private final List<QualifiedName> inherits = new ArrayList<>();

    TableOption() {}

    /** Makes it {@code UNLOGGED}: faster to write, but empty after a crash. */
    public TableOption unlogged() {
        unlogged = true;
        return this;
    }

    /** Sets a storage parameter, such as {@code fillfactor}. */
    public TableOption storage(String parameter, String value) {
        storage.put(parameter, value);
        return this;
    }

    /** Sets the partition key of a partitioned table, such as {@code RANGE (created)}. */
    public TableOption partitionBy(String key) {
        partitionBy = key;
        return this;
    }

    /** Adds parent tables, whose columns the table inherits ({@code INHERITS}). */
    public TableOption inherits(String... tables) {
        Arrays.stream(tables).map(QualifiedName::parse).forEach(inherits::add);
        return this;
    }

    TableOptions build() {
        return new TableOptions(unlogged, storage, partitionBy, inherits);
    }
}
