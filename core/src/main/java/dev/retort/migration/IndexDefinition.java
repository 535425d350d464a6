package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The definition of an index; by default it is a B-tree index that is not unique. */
@PublicApi
public final class IndexDefinition {

    private final List<IndexElement> elements;
    private @Nullable String name;
    private String method = "btree";
    private boolean unique;
    private List<String> include = List.of();
    private boolean nullsNotDistinct;
    private @Nullable String predicate;
    private final SortedMap<String, String> storage = new TreeMap<>();
    private @Nullable String comment;
    private boolean concurrently;

    IndexDefinition(List<IndexElement> elements) {
        this.elements = List.copyOf(elements);
    }

    /** Sets the name; by default it is {@code table_columns_idx}. */
    public IndexDefinition named(String index) {
        name = index;
        return this;
    }

    /** Makes it a unique index. */
    public IndexDefinition unique() {
        unique = true;
        return this;
    }

    /** Sets the access method, such as {@code gin}. */
    public IndexDefinition using(String accessMethod) {
        method = accessMethod;
        return this;
    }

    /** Adds non-key columns ({@code INCLUDE}). */
    public IndexDefinition include(String... more) {
        include = List.of(more);
        return this;
    }

    /** Makes a unique index consider nulls equal (PostgreSQL 15 and later). */
    public IndexDefinition nullsNotDistinct() {
        nullsNotDistinct = true;
        return this;
    }

    /** Sets the predicate of a partial index. */
    public IndexDefinition where(String condition) {
        predicate = condition;
        return this;
    }

    /** Sets a storage parameter, such as {@code fillfactor}. */
    public IndexDefinition storage(String parameter, String value) {
        storage.put(parameter, value);
        return this;
    }

    /** Sets the comment. */
    public IndexDefinition comment(String text) {
        comment = text;
        return this;
    }

    /**
     * Builds the index without blocking writes to the table, outside a transaction. Only {@link Operations#createIndex}
     * supports this, not an index of a materialized view.
     */
    public IndexDefinition concurrently() {
        concurrently = true;
        return this;
    }

    boolean isConcurrent() {
        return concurrently;
    }

    Index build(QualifiedName table) {
        String ownName = name == null ? ConventionalName.index(table, elements) : name;
        return new Index(
                ownName, method, unique, elements, include, nullsNotDistinct, predicate, storage, true, comment);
    }
}
