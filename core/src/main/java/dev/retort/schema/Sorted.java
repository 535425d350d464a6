package dev.retort.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Sorts collections into unmodifiable lists, so that schemas that were read in different orders are equal. */
final class Sorted {

    private Sorted() {}

    static <T> List<T> by(Comparator<? super T> order, Collection<? extends T> items) {
        return items.stream().<T>map(item -> item).sorted(order).toList();
    }
}
