package dev.retort.migration;

import dev.retort.schema.ConventionalName;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An index: a B-tree that admits duplicates, unless it says otherwise. */
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

    /** Its name; without one, PostgreSQL's own: {@code table_columns_idx}. */
    public IndexDefinition named(String index) {
        name = index;
        return this;
    }

    /** Refuses duplicates. */
    public IndexDefinition unique() {
        unique = true;
        return this;
    }

    /** The access method, such as {@code gin}. */
    public IndexDefinition using(String accessMethod) {
        method = accessMethod;
        return this;
    }

    /** Further columns that it carries. */
    public IndexDefinition include(String... more) {
        include = List.of(more);
        return this;
    }

    /** Two nulls are the same (PostgreSQL 15 and later). */
    public IndexDefinition nullsNotDistinct() {
        nullsNotDistinct = true;
        return this;
    }

    /** Only for rows that meet the condition. */
    public IndexDefinition where(String condition) {
        predicate = condition;
        return this;
    }

    /** Sets a storage parameter, such as {@code fillfactor}. */
    public IndexDefinition storage(String parameter, String value) {
        storage.put(parameter, value);
        return this;
    }

    /** The comment. */
    public IndexDefinition comment(String text) {
        comment = text;
        return this;
    }

    /**
     * Builds it while the table is written to, outside a transaction. Only an index that {@link Operations} creates on a
     * table can be built so.
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
