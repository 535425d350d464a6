package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that does not implement a constraint.
 *
 * @param name the name, or null if the author gave none
 * @param method the access method, such as {@code btree} or {@code gin}
 * @param unique whether it is {@code UNIQUE}
 * @param elements the key columns and expressions in order
 * @param include the non-key columns ({@code INCLUDE})
 * @param nullsNotDistinct whether nulls are considered equal (PostgreSQL 15 and later)
 * @param predicate the predicate of a partial index, without the enclosing parentheses; or null
 * @param storage the storage parameters, such as {@code fillfactor}
 * @param valid false if an interrupted {@code CREATE INDEX CONCURRENTLY} left it behind
 * @param comment the comment, or null
 */
@PublicApi
public record Index(
        @Nullable String name,
        String method,
        boolean unique,
        List<IndexElement> elements,
        List<String> include,
        boolean nullsNotDistinct,
        @Nullable String predicate,
        SortedMap<String, String> storage,
        boolean valid,
        @Nullable String comment) {

    public Index {
        elements = List.copyOf(elements);
        include = List.copyOf(include);
        storage = Collections.unmodifiableSortedMap(new TreeMap<>(storage));
    }

    /** A B-tree index with no further options. */
    public static Index of(@Nullable String name, List<IndexElement> elements) {
        return new Index(
                name, "btree", false, elements, List.of(), false, null, Collections.emptySortedMap(), true, null);
    }

    public Index withName(@Nullable String newName) {
        return new Index(
                newName, method, unique, elements, include, nullsNotDistinct, predicate, storage, valid, comment);
    }

    public Index withComment(@Nullable String newComment) {
        return new Index(
                name, method, unique, elements, include, nullsNotDistinct, predicate, storage, valid, newComment);
    }

    public Index withElements(List<IndexElement> newElements) {
        return new Index(
                name, method, unique, newElements, include, nullsNotDistinct, predicate, storage, valid, comment);
    }

    public Index withValid(boolean isValid) {
        return new Index(
                name, method, unique, elements, include, nullsNotDistinct, predicate, storage, isValid, comment);
    }

    public Index withPredicate(@Nullable String newPredicate) {
        return new Index(
                name, method, unique, elements, include, nullsNotDistinct, newPredicate, storage, valid, comment);
    }

    public Index withStorage(SortedMap<String, String> newStorage) {
        return new Index(
                name, method, unique, elements, include, nullsNotDistinct, predicate, newStorage, valid, comment);
    }
}
